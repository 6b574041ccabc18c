// @vitest-environment node
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Admission, Person, SealedPaper } from '../api/types';
import { writing } from './desk.test-env';
import type { Entry } from './entries';
import type { Hold } from './receipt';
import { MemoryLog, type EntryLog, type KeptState } from './EntryLog';
import { openEntryLog, SealedLog } from './SealedLog';

const DAY = 86_400_000;
const SEAL = { by: 'k1', secret: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8' };
const OTHER = { by: 'k1', secret: 'BBECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8' };
const SECRET_WORDS = 'bến nước con đò';

const entry = (attemptId: string, sequence: number): Entry => ({
  attemptId,
  clientId: 'c',
  sequence,
  slot: '1.1',
  response: { kind: 'essay', text: SECRET_WORDS },
  clears: false,
  flagged: true,
  block: null,
  clientTime: '2026-05-20T05:00:00.000Z',
});
const owner = (attemptId: string, personId = 'p') => ({ attemptId, sittingId: `s-${attemptId}`, personId });
const state = (attemptId: string): KeptState => ({ state: { ...writing, id: attemptId }, deviceAhead: 250 });
const room = {
  admission: { title: SECRET_WORDS } as Admission,
  person: { id: 'p', fullName: 'A', initials: 'A', mustChangePassword: false } satisfies Person,
  paper: { form: '0412' } as SealedPaper,
};

/** Every byte of the database as text. */
async function disk(): Promise<string> {
  const database = await openDB('benhoc-phong-thi');
  const all = await Promise.all([...database.objectStoreNames].map((name) => database.getAll(name)));
  database.close();
  const text = (value: unknown): string => {
    if (value instanceof ArrayBuffer) return new TextDecoder().decode(value);
    if (ArrayBuffer.isView(value)) return '';
    if (typeof value === 'object' && value !== null) return Object.values(value).map(text).join(' ');
    return String(value);
  };
  return all.map(text).join(' ');
}

interface Damaged {
  data: ArrayBuffer;
  state: { data: ArrayBuffer };
}

/** Changes one byte of what is sealed on the disk. */
async function damage(store: string, key: IDBValidKey, where: (record: Damaged) => ArrayBuffer): Promise<void> {
  const database = await openDB('benhoc-phong-thi');
  const record = (await database.get(store, key)) as Damaged;
  const bytes = new Uint8Array(where(record));
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  await database.put(store, record);
  database.close();
}

const makers: [string, () => Promise<EntryLog>][] = [
  ['in the browser', () => openEntryLog()],
  ['in memory', () => Promise.resolve(new MemoryLog())],
];

describe.each(makers)('the log %s', (_, make) => {
  let log: EntryLog;
  beforeEach(async () => {
    log = await make();
    for (const attempt of ['a', 'b']) {
      await log.clear(attempt);
      await log.open(owner(attempt), SEAL);
    }
  });

  it('gives back what was put, for that attempt alone', async () => {
    await log.put(entry('a', 1));
    await log.put(entry('b', 1));
    expect(await log.entries('a')).toEqual([entry('a', 1)]);
    expect(await log.count('a')).toBe(1);
  });

  it('replaces an entry of the same number, however quickly one follows the other', async () => {
    void log.put(entry('a', 1));
    void log.put({ ...entry('a', 1), flagged: false });
    expect(await log.entries('a')).toEqual([{ ...entry('a', 1), flagged: false }]);
  });

  it('lets go of what has a receipt and of nothing else', async () => {
    void log.put(entry('a', 1));
    void log.put(entry('a', 2));
    await log.settle([entry('a', 1)], state('a'));
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
  let log: EntryLog;
  beforeEach(async () => {
    log = await openEntryLog();
    expect(log).toBeInstanceOf(SealedLog);
    await log.clear('a');
    await log.open(owner('a'), SEAL);
  });
  afterEach(() => vi.restoreAllMocks());

  it('outlives the page, and needs no server to be read again', async () => {
    await log.put(entry('a', 3));
    await log.keep('a', room, state('a'));
    const later = await openEntryLog();
    await later.open(owner('a'), null);
    expect(await later.entries('a')).toEqual([entry('a', 3)]);
    expect(await later.kept('s-a')).toEqual({ ...room, ...state('a') });
  });

  it('leaves neither answers nor paper readable on the disk', async () => {
    await log.put(entry('a', 1));
    await log.keep('a', room, { ...state('a'), state: { ...writing, id: 'a', block: SECRET_WORDS } });
    expect(await disk()).not.toContain('bến');
    expect((await log.keys('a'))?.store.extractable).toBe(false);
    expect((await log.keys('a'))?.file.extractable).toBe(false);
  });

  it('opens nothing for the next pupil, and everything for its owner who comes back', async () => {
    await log.put(entry('a', 1));
    await log.keep('a', room, state('a'));
    await log.lockOthers('somebody else');
    expect(await log.entries('a')).toEqual([]);
    expect(await log.kept('s-a')).toBeUndefined();
    expect(await log.keys('a')).toBeUndefined();
    expect(await log.count('a')).toBe(1);
    await log.open(owner('a'), SEAL);
    expect(await log.entries('a')).toEqual([entry('a', 1)]);
  });

  it('leaves aside what is damaged on the disk, and says how much that is', async () => {
    for (const sequence of [1, 2, 3]) await log.put(entry('a', sequence));
    await log.keep('a', room, state('a'));
    await damage('entries', ['a', 'c', 2], (record) => record.data);
    expect(await log.entries('a')).toEqual([entry('a', 1), entry('a', 3)]);
    expect(log.spoiled).toBe(1);
    expect(await log.kept('s-a')).toBeDefined();
    await damage('attempts', 'a', (record) => record.state.data);
    expect(await log.kept('s-a')).toBeUndefined();
    await log.clear('a');
    expect(await log.count('a')).toBe(0);
  });

  it('keeps the key it began with when the server has a new one', async () => {
    await log.put(entry('a', 1));
    await log.open(owner('a'), OTHER);
    expect(await log.entries('a')).toEqual([entry('a', 1)]);
  });

  it('does not lock the attempt of who sits here', async () => {
    await log.put(entry('a', 1));
    await log.lockOthers('p');
    expect(await log.entries('a')).toHaveLength(1);
  });

  it('forgets everything after the hand-in', async () => {
    await log.put(entry('a', 1));
    await log.keep('a', room, state('a'));
    await log.clear('a');
    expect(await log.count('a')).toBe(0);
    expect(await log.kept('s-a')).toBeUndefined();
    expect(await log.keys('a')).toBeUndefined();
  });

  it('keeps the name of the machine, whoever asks again under another', async () => {
    const name = await log.device('lab 7');
    expect(await (await openEntryLog()).device('other')).toBe(name);
    expect(await new MemoryLog().device('other')).toBe('other');
  });

  it('forgets what nobody came back for', async () => {
    await log.put(entry('a', 1));
    await openEntryLog(() => Date.now() + 13 * DAY);
    expect(await log.count('a')).toBe(1);
    await openEntryLog(() => Date.now() + 15 * DAY);
    expect(await log.count('a')).toBe(0);
  });

  it('says so when the disk is full, and when it has caught up', async () => {
    const changes: Hold[] = [];
    log.onChange = () => changes.push(log.hold);
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await log.put(entry('a', 1));
    await log.put(entry('a', 2));
    expect(log.lasting).toBe(false);
    full.mockRestore();
    await log.put(entry('a', 3));
    expect(changes).toEqual(['keeping', 'unkept', 'kept']);
    expect((await log.entries('a')).map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
  });

  it('claims to keep an entry once it is on the disk, and not before', async () => {
    const written = log.put(entry('a', 1));
    expect(log.hold).toBe('keeping');
    expect(await written.then(() => disk())).toContain('a c');
    expect(log.hold).toBe('kept');
  });

  it('has nothing left to keep of what has a receipt already', async () => {
    void log.put(entry('a', 1));
    void log.settle([entry('a', 1)], state('a'));
    expect(log.hold).toBe('kept');
    expect(await log.count('a')).toBe(0);
  });

  it('does not claim to keep what it has no key for', async () => {
    await log.clear('a');
    await log.put(entry('a', 1));
    expect(log.lasting).toBe(false);
  });

  it('takes to memory where the browser has no database', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('private', 'SecurityError');
    });
    expect(await openEntryLog()).toBeInstanceOf(MemoryLog);
  });
});
