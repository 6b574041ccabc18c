import type { Decimal, ResultBin, ResultRow } from '../api/types';

/** The parts of the paper, as the marked rows name them. */
export function partsIn(rows: readonly ResultRow[]): { number: number; max: Decimal }[] {
  const parts = new Map<number, Decimal>();
  for (const part of rows.flatMap((row) => row.parts)) parts.set(part.number, part.max);
  return [...parts].map(([number, max]) => ({ number, max })).sort((a, b) => a.number - b.number);
}

export function pointsOf(row: ResultRow, part: number): number | null {
  const points = row.parts.find(({ number }) => number === part)?.points;
  return points === undefined ? null : Number(points);
}

/** Bars and their scale: the top line is a round number of candidates at or above the highest bar. */
export function scaleOf(bins: readonly ResultBin[]): { top: number; lines: number[] } {
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].find((size) => most / size <= 4) ?? 10_000;
  const top = Math.ceil(most / step) * step;
  return { top, lines: Array.from({ length: top / step + 1 }, (_, i) => i * step) };
}
