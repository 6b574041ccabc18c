import type { Room, RoomOrder } from '../api/types';
import { gridOf } from './plan';

/** A room holds no more. */
export const mostSeats = 24;
export const mostRooms = 2_000;
const usual = { rows: 6, columns: 4 };

/** What is typed: rooms of one size, named by a pattern whose `#` are digits. */
export interface Draft {
  pattern: string;
  first: number | null;
  count: number | null;
  rows: number | null;
  columns: number | null;
  schoolId: string | null;
}

export type DraftField = 'pattern' | 'first' | 'count' | 'rows' | 'columns';
export type DraftFault = 'no-name' | 'one-name' | 'not-first' | 'not-count' | 'not-side' | 'too-many-seats' | 'named-twice';
export type DraftFaults = Partial<Record<DraftField, DraftFault>>;

const digits = /#+/;

/** `P.##` and 7 are `P.07`; a longer number keeps all of its digits. */
export const nameOf = (pattern: string, number: number): string => pattern.trim().replace(digits, (run) => String(number).padStart(run.length, '0'));

export const namesOf = ({ pattern, first, count }: Draft): string[] => Array.from({ length: count ?? 0 }, (_, i) => nameOf(pattern, (first ?? 1) + i));

/** The number that follows the highest one among rooms named by the pattern. */
export function nextNumber(pattern: string, names: readonly string[]): number {
  const [before = '', after = ''] = pattern.trim().split(digits);
  const numbers = names
    .filter((name) => name.startsWith(before) && name.endsWith(after))
    .map((name) => name.slice(before.length, name.length - after.length))
    .filter((middle) => /^\d+$/.test(middle));
  return Math.max(0, ...numbers.map(Number)) + 1;
}

/** As many rooms of the usual size as candidates still need. */
export function firstDraft(names: readonly string[], missing: number): Draft {
  const pattern = '###';
  const count = Math.min(mostRooms, Math.max(1, Math.ceil(missing / mostSeats)));
  return { pattern, first: nextNumber(pattern, names), count, ...usual, schoolId: null };
}

const whole = (value: number | null, from: number, to: number): value is number => value !== null && Number.isInteger(value) && value >= from && value <= to;

function sizeFaults({ rows, columns }: Draft): DraftFaults {
  const faults: DraftFaults = {};
  if (!whole(rows, 1, mostSeats)) faults.rows = 'not-side';
  if (!whole(columns, 1, mostSeats)) faults.columns = 'not-side';
  if (whole(rows, 1, mostSeats) && whole(columns, 1, mostSeats) && rows * columns > mostSeats) faults.rows = 'too-many-seats';
  return faults;
}

/** What keeps rooms from being made, field by field, in the order of the fields. */
export function faultsOf(draft: Draft, present: readonly string[]): DraftFaults {
  const { pattern, first, count } = draft;
  const faults: DraftFaults = {};
  if (pattern.trim() === '') faults.pattern = 'no-name';
  else if (!digits.test(pattern) && (count ?? 0) > 1) faults.pattern = 'one-name';
  if (!whole(first, 0, 99_999)) faults.first = 'not-first';
  if (!whole(count, 1, mostRooms)) faults.count = 'not-count';
  if (Object.keys(faults).length === 0) {
    const known = new Set(present.map((name) => name.toLowerCase()));
    if (namesOf(draft).some((name) => known.has(name.toLowerCase()))) faults.pattern = 'named-twice';
  }
  return { ...faults, ...sizeFaults(draft) };
}

/** Null while something is missing. */
export function ordersOf(draft: Draft, present: readonly string[]): RoomOrder[] | null {
  const { rows, columns, schoolId } = draft;
  if (Object.keys(faultsOf(draft, present)).length > 0) return null;
  return namesOf(draft).map((name) => ({ name, schoolId, rows, columns, gaps: [] }));
}

/** A room as it would be asked for. */
export function orderOf(room: Room): RoomOrder {
  const places = gridOf(room).flatMap((line, row) => line.map((place, column) => ({ place, row: row + 1, column: column + 1 })));
  const gaps = places.filter(({ place }) => place === null).map(({ row, column }) => ({ row, column }));
  return { name: room.name, schoolId: room.schoolId, rows: room.rows, columns: room.columns, gaps };
}
