import { describe, expect, it } from 'vitest';
import type { Room } from '../api/types';
import { faultsOf, firstDraft, nameOf, namesOf, nextNumber, orderOf, ordersOf, type Draft } from './draft';

const good: Draft = { pattern: 'P.##', first: 9, count: 3, rows: 6, columns: 4, schoolId: null };

describe('names by a pattern', () => {
  it.each([
    ['P.##', 7, 'P.07'],
    ['##', 123, '123'],
    [' Phòng 1# A ', 4, 'Phòng 14 A'],
    ['Hội trường', 1, 'Hội trường'],
  ])('%s and %i are %s', (pattern, number, name) => expect(nameOf(pattern, number)).toBe(name));

  it('count on', () => expect(namesOf(good)).toEqual(['P.09', 'P.10', 'P.11']));

  it('go on after the highest number that is there', () => {
    expect(nextNumber('P.##', ['P.02', 'P.11', 'Q.40', 'P.x'])).toBe(12);
    expect(nextNumber('###', [])).toBe(1);
  });
});

describe('rooms to be made', () => {
  it('are at first as many as the candidates need', () => {
    expect(firstDraft(['001'], 49)).toMatchObject({ first: 2, count: 3, rows: 6, columns: 4 });
    expect(firstDraft([], -5).count).toBe(1);
  });

  it('become orders of one size', () => {
    expect(ordersOf({ ...good, count: 1, schoolId: 's' }, [])).toEqual([{ name: 'P.09', schoolId: 's', rows: 6, columns: 4, gaps: [] }]);
  });

  it.each<[Partial<Draft>, object]>([
    [{ pattern: ' ' }, { pattern: 'no-name' }],
    [{ pattern: 'P' }, { pattern: 'one-name' }],
    [{ first: 10 }, { pattern: 'named-twice' }],
    [{ first: -1 }, { first: 'not-first' }],
    [{ count: 0 }, { count: 'not-count' }],
    [{ count: null }, { count: 'not-count' }],
    [{ rows: 25 }, { rows: 'not-side' }],
    [{ columns: 1.5 }, { columns: 'not-side' }],
    [{ rows: 5, columns: 5 }, { rows: 'too-many-seats' }],
  ])('with %j are not made', (change, faults) => {
    expect(faultsOf({ ...good, ...change }, ['p.12'])).toEqual(faults);
    expect(ordersOf({ ...good, ...change }, ['p.12'])).toBeNull();
  });

  it('one name without a digit will do for one room', () => expect(faultsOf({ ...good, pattern: 'Hội trường', count: 1 }, [])).toEqual({}));
});

it('a room is ordered again with its gaps', () => {
  const seat = (row: number, column: number) => ({ row, column, taken: false, candidate: null });
  const room: Room = {
    id: 'r',
    number: 1,
    name: '001',
    schoolId: null,
    schoolName: null,
    code: null,
    rows: 2,
    columns: 2,
    capacity: 3,
    taken: 0,
    seats: [seat(1, 1), seat(2, 1), seat(2, 2)],
  };
  expect(orderOf(room)).toEqual({ name: '001', schoolId: null, rows: 2, columns: 2, gaps: [{ row: 1, column: 2 }] });
});
