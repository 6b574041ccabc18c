import type { ExamSession, Sitting, SittingRooms } from '../api/types';

/** A sitting of a session and how far its seating is; null until that is known. */
export interface SittingLine {
  sitting: Sitting;
  rooms: SittingRooms | null;
}

export const linesOf = ({ sittings }: ExamSession, rooms: readonly SittingRooms[]): SittingLine[] =>
  sittings.map((sitting) => ({ sitting, rooms: rooms.find(({ sittingId }) => sittingId === sitting.id) ?? null }));

/** How many candidates have no seat yet. */
export const unseatedIn = ({ sitting, rooms }: SittingLine): number => Math.max(0, sitting.counts.candidates - (rooms?.seated ?? 0));

export interface Totals {
  candidates: number;
  rooms: number;
  seats: number;
  unseated: number;
}

export const totalsOf = (lines: readonly SittingLine[]): Totals =>
  lines.reduce(
    (sum, line) => ({
      candidates: sum.candidates + line.sitting.counts.candidates,
      rooms: sum.rooms + (line.rooms?.rooms ?? 0),
      seats: sum.seats + (line.rooms?.seats ?? 0),
      unseated: sum.unseated + unseatedIn(line),
    }),
    { candidates: 0, rooms: 0, seats: 0, unseated: 0 },
  );

/** From the first opening to the last admission; null without a sitting. */
export function windowOf({ sittings }: ExamSession): { from: string; to: string } | null {
  const [first] = [...sittings].sort((a, b) => a.opensAt.localeCompare(b.opensAt));
  const last = [...sittings].sort((a, b) => a.closesAt.localeCompare(b.closesAt)).at(-1);
  return first && last ? { from: first.opensAt, to: last.closesAt } : null;
}
