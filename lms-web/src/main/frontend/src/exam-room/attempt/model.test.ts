import { describe, expect, it } from 'vitest';
import { backoff } from './backoff';
import type { Entry } from './entries';
import { merge } from './merge';
import { progressOf, sameResponse, sendable, sheetAt } from './model';
import { receiptOf } from './receipt';

const short = (text: string) => ({ kind: 'short', text }) as const;
const statements = ['p', 'q'].map((id) => ({ id, html: '' }));
const entry = (sequence: number, patch: Partial<Entry>): Entry => ({
  attemptId: 'a',
  clientId: 'c',
  sequence,
  slot: '1.1',
  response: null,
  clears: false,
  flagged: null,
  block: null,
  clientTime: '10:00',
  ...patch,
});

describe('what is sent of a short answer', () => {
  it.each([
    ['75', '75'],
    ['-1,5', '-1,5'],
    ['1,', '1'],
    ['-', null],
    ['', null],
  ])('%j is %j', (typed, sent) => {
    expect(sendable(short(typed))).toEqual(sent === null ? null : short(sent));
  });
});

describe('two responses', () => {
  const truths = (given: Record<string, boolean>) => ({ kind: 'cluster', truths: given }) as const;

  it('are the same whatever the order of their statements', () => {
    expect(sameResponse(truths({ p: true, q: false }), truths({ q: false, p: true }))).toBe(true);
    expect(sameResponse(truths({ p: true }), truths({ q: true }))).toBe(false);
    expect(sameResponse(truths({ p: true }), truths({ p: true, q: true }))).toBe(false);
  });

  it('are the same however their letters are put together', () => {
    expect(sameResponse({ kind: 'essay', text: 'bến\r\n'.normalize('NFD') }, { kind: 'essay', text: 'bến\n' })).toBe(true);
  });

  it('of different kinds differ, and nothing is like nothing alone', () => {
    expect(sameResponse(short('1'), { kind: 'essay', text: '1' })).toBe(false);
    expect(sameResponse(null, short('1'))).toBe(false);
    expect(sameResponse(null, null)).toBe(true);
  });
});

describe('progress', () => {
  it('of a cluster is begun until every statement is judged', () => {
    expect(progressOf({ statements }, { kind: 'cluster', truths: {} })).toBe('none');
    expect(progressOf({ statements }, { kind: 'cluster', truths: { p: false } })).toBe('begun');
    expect(progressOf({ statements }, { kind: 'cluster', truths: { p: false, q: true } })).toBe('answered');
  });

  it('of a lone minus is begun, of blanks in an essay none', () => {
    expect(progressOf({ statements: null }, short('-'))).toBe('begun');
    expect(progressOf({ statements: null }, { kind: 'essay', text: '  \n' })).toBe('none');
  });
});

describe('after a reload', () => {
  const state = { responses: { '1.1': short('1'), '1.2': short('2') }, flags: ['1.2'], block: 'ICT' };

  it('unsent entries lie over what the server holds', () => {
    const work = merge(state, [entry(7, { response: short('9'), flagged: true })]);
    expect(sheetAt(work, '1.1')).toEqual({ response: short('9'), flagged: true });
    expect(sheetAt(work, '1.2')).toEqual({ response: short('2'), flagged: true });
  });

  it('the later of two unsent entries wins, whatever order they were kept in', () => {
    const work = merge(state, [entry(8, { response: short('8') }), entry(7, { response: short('7') })]);
    expect(sheetAt(work, '1.1').response).toEqual(short('8'));
  });

  it('entries of two pages are laid by their time', () => {
    const older = entry(90, { clientId: 'x', clientTime: '10:00', response: short('1') });
    const newer = entry(3, { clientId: 'y', clientTime: '10:05', response: short('3') });
    expect(sheetAt(merge(state, [newer, older]), '1.1').response).toEqual(short('3'));
  });

  it('an answer taken back stays taken back', () => {
    expect(sheetAt(merge(state, [entry(7, { clears: true })]), '1.1').response).toBeNull();
  });

  it('an unsent mark leaves the answer', () => {
    expect(sheetAt(merge(state, [entry(7, { flagged: true })]), '1.1')).toEqual({ response: short('1'), flagged: true });
  });

  it('an unsent change of block counts', () => {
    expect(merge(state, [entry(7, { slot: null, block: 'CS' })]).block).toBe('CS');
  });
});

describe('the receipt light', () => {
  const calm = { link: 'up', waiting: 0, refused: 0, savedAt: 5, hold: 'kept' } as const;

  it('says saved only when nothing waits', () => {
    expect(receiptOf(calm)).toEqual({ kind: 'saved', at: 5 });
    expect(receiptOf({ ...calm, waiting: 1 })).toEqual({ kind: 'saving' });
  });

  it('says offline even when nothing waits', () => {
    expect(receiptOf({ ...calm, link: 'down' })).toEqual({ kind: 'offline', link: 'down', waiting: 0, hold: 'kept', savedAt: 5 });
  });

  it.each(['unkept', 'keeping'] as const)('never says that this machine keeps what it does not: %s', (hold) => {
    expect(receiptOf({ ...calm, link: 'down', waiting: 2, hold })).toMatchObject({ hold });
  });

  it('tells of a refused answer once all others are saved', () => {
    expect(receiptOf({ ...calm, refused: 1 })).toEqual({ kind: 'refused', count: 1 });
  });
});

describe('back-off', () => {
  it('doubles up to fifteen seconds', () => {
    expect([1, 2, 3, 4, 5, 9].map((failures) => backoff(failures, 0.999_999)).map(Math.round)).toEqual([1000, 2000, 4000, 8000, 15000, 15000]);
  });

  it('never waits less than half', () => {
    expect(backoff(3, 0)).toBe(2_000);
  });
});
