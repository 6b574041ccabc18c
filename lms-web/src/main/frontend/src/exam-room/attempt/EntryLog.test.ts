import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from './entries';
import { MemoryLog, openEntryLog, type EntryLog } from './EntryLog';

const entry = (attemptId: string, sequence: number): Entry => ({
  attemptId,
  clientId: 'c',
  sequence,
  slot: '1.1',
  response: { kind: 'essay', text: 'bến' },
  clears: false,
  flagged: true,
  block: null,
  clientTime: '2026-05-20T05:00:00.000Z',
});

const makers: [string, () => Promise<EntryLog>][] = [
  ['in the browser', openEntryLog],
  ['in memory', () => Promise.resolve(new MemoryLog())],
];

describe.each(makers)('the log %s', (_, open) => {
  let log: EntryLog;
  beforeEach(async () => {
    log = await open();
    await log.clear('a');
    await log.clear('b');
  });

  it('gives back what was put, for that attempt alone', async () => {
    await log.put(entry('a', 1));
    await log.put(entry('b', 1));
    expect(await log.entries('a')).toEqual([entry('a', 1)]);
  });

  it('replaces an entry of the same number', async () => {
    await log.put(entry('a', 1));
    await log.put({ ...entry('a', 1), flagged: false });
    expect(await log.entries('a')).toEqual([{ ...entry('a', 1), flagged: false }]);
  });

  it('removes only what it is told', async () => {
    await log.put(entry('a', 1));
    await log.put(entry('a', 2));
    await log.remove([entry('a', 1)]);
    expect(await log.entries('a')).toEqual([entry('a', 2)]);
  });

  it('remembers that the candidate handed in until that is done', async () => {
    await log.setHandingIn('a', true);
    expect(await log.handingIn('a')).toBe(true);
    await log.clear('a');
    expect(await log.handingIn('a')).toBe(false);
  });
});

describe('the log in the browser', () => {
  it('outlives the page', async () => {
    await (await openEntryLog()).put(entry('a', 3));
    expect(await (await openEntryLog()).entries('a')).toContainEqual(entry('a', 3));
  });
});
