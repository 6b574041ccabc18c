import { describe, expect, it } from 'vitest';
import { tileOf } from './tile.test-env';
import { bySeat, countsOf, inTrouble, troubleOf } from './trouble';

const lost = tileOf('1', { lostSince: '2026-11-23T00:50:00Z' });
const atTheDoor = tileOf('2', { state: 'waiting' });
const left = tileOf('3', { left: 2 });
const paused = tileOf('4', { state: 'paused' });
const well = tileOf('5');
const over = tileOf('6', { state: 'handed_in', left: 4, notes: 1 });
const away = tileOf('7', { state: 'not_arrived' });

describe('trouble', () => {
  it('comes first, the worst of it at the head', () => {
    const sorted = inTrouble([over, well, away, paused, left, atTheDoor, lost], true);
    expect(sorted.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5', '7', '6']);
  });

  it('is no trouble where nobody has to be let in', () => {
    expect(troubleOf(atTheDoor, false)).toBe('none');
    expect(troubleOf({ ...atTheDoor, admitted: true }, true)).toBe('none');
  });

  it('is over with the hand-in', () => {
    expect(troubleOf(over, true)).toBe('none');
  });

  it('is counted with the others', () => {
    expect(countsOf([over, well, away, paused, left, atTheDoor, lost], true)).toEqual({ missing: 1, waiting: 1, writing: 4, handedIn: 1, trouble: 2 });
  });
});

describe('seats', () => {
  it('go from the front to the back, with those without a seat last', () => {
    const back = tileOf('8', { seat: { row: 2, column: 1 } });
    const none = tileOf('9', { seat: null });
    expect(bySeat([none, back, well]).map(({ id }) => id)).toEqual(['5', '8', '9']);
  });
});
