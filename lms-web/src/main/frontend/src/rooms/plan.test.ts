import { describe, expect, it } from 'vitest';
import { placesOf, unseated, withoutSeats } from './places';
import { clashes, formsIn, gridOf, seatTowards, toneOf } from './plan';
import { candidates, listed, room, seatAt, seated } from './room.test-env';

describe('the plan of a room', () => {
  it('stands row by row, with nothing where there is no seat', () => {
    const grid = gridOf({ rows: 2, columns: 2, seats: [seatAt(1, 2), seatAt(2, 1)] });
    expect(grid.map((line) => line.map((seat) => seat && `${seat.row}.${seat.column}`))).toEqual([
      [null, '1.2'],
      ['2.1', null],
    ]);
  });

  it('finds neighbours with one form, in front and beside, not across the corner', () => {
    expect(clashes(room.seats)).toEqual([]);
    const corner = [seatAt(1, 1, seated('1', '1001')), seatAt(2, 2, seated('2', '1001'))];
    expect(clashes(corner)).toEqual([]);
    const [one, other] = [seatAt(1, 1, seated('1', '1001')), seatAt(2, 1, seated('2', '1001'))];
    expect(clashes([one, other, seatAt(1, 2)])).toEqual([one, other]);
  });

  it('counts the forms by their codes', () => {
    expect(formsIn(room.seats)).toEqual([
      ['1001', 1],
      ['1002', 1],
      ['1003', 1],
    ]);
  });

  it('tints four forms differently', () => {
    const codes = ['1001', '1002', '1003', '1004'];
    expect(new Set(codes.map((code) => toneOf(code, codes))).size).toBe(4);
  });

  it('is walked by arrow keys, over places without a seat', () => {
    const aisle = { rows: 1, columns: 3, seats: [seatAt(1, 1), seatAt(1, 3)] };
    expect(seatTowards(aisle, { row: 1, column: 1 }, 'ArrowRight')).toEqual(seatAt(1, 3));
    expect(seatTowards(aisle, { row: 1, column: 3 }, 'ArrowRight')).toBeNull();
    expect(seatTowards(room, { row: 2, column: 1 }, 'ArrowUp')).toBe(room.seats[0]);
    expect(seatTowards(room, { row: 1, column: 1 }, 'Enter')).toBeNull();
  });
});

describe('places to come back to', () => {
  it('hold seat and form of everybody', () => {
    expect(placesOf(candidates)[1]).toEqual({ candidateId: '2', form: '1002', roomId: 'r1', row: 1, column: 2 });
    expect(withoutSeats(placesOf(candidates))[1]).toEqual({ candidateId: '2', form: '1002', roomId: null, row: null, column: null });
  });

  it('tell who has none', () => {
    const left = listed(seated('9', '1001'), null);
    expect(unseated([...candidates, left])).toEqual([left]);
  });
});
