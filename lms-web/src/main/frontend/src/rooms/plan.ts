import type { Room, RoomSeat, SeatedCandidate, SeatPlace } from '../api/types';

/** A place of the grid: a seat, or nothing where there is none. */
export type Place = RoomSeat | null;

/** Row by row from the teacher's desk, each from the left. */
export function gridOf({ rows, columns, seats }: Pick<Room, 'rows' | 'columns' | 'seats'>): Place[][] {
  const at = new Map(seats.map((seat) => [`${seat.row}.${seat.column}`, seat]));
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => at.get(`${row + 1}.${column + 1}`) ?? null));
}

const isNext = (a: SeatPlace, b: SeatPlace): boolean => Math.abs(a.row - b.row) + Math.abs(a.column - b.column) === 1;

/** Seats whose candidate has the form of somebody directly in front, behind, left or right. */
export function clashes(seats: readonly RoomSeat[]): RoomSeat[] {
  const taken = seats.filter(({ candidate }) => candidate !== null);
  return taken.filter((one) => taken.some((other) => isNext(one, other) && one.candidate?.form === other.candidate?.form));
}

export interface Seated {
  seat: RoomSeat;
  candidate: SeatedCandidate;
}

export const seatedIn = (seats: readonly RoomSeat[]): Seated[] =>
  seats.flatMap((seat) => (seat.candidate === null ? [] : [{ seat, candidate: seat.candidate }]));

/** How many candidates have each form, by its code. */
export function formsIn(seats: readonly RoomSeat[]): [code: string, candidates: number][] {
  const counts = new Map<string, number>();
  for (const { candidate } of seatedIn(seats)) counts.set(candidate.form, (counts.get(candidate.form) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a.localeCompare(b));
}

const tones = ['coconut', 'river', 'sun', 'stone', 'chili'] as const;

/** Codes are told apart by their digits; the tint helps to see that neighbours differ. */
export const toneOf = (code: string, codes: readonly string[]): (typeof tones)[number] => tones[codes.indexOf(code) % tones.length] ?? 'stone';

const steps: Record<string, SeatPlace> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/** The next seat in the direction of an arrow key, over places without one; null at the edge. */
export function seatTowards(room: Pick<Room, 'rows' | 'columns' | 'seats'>, from: SeatPlace, key: string): RoomSeat | null {
  const step = steps[key];
  if (!step) return null;
  const grid = gridOf(room);
  for (let row = from.row + step.row, column = from.column + step.column; grid[row - 1]?.[column - 1] !== undefined; row += step.row, column += step.column) {
    const place = grid[row - 1]?.[column - 1];
    if (place) return place;
  }
  return null;
}
