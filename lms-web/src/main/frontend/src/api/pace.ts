const LONGEST = 15_000;

/**
 * Milliseconds until a page asks again that asks every `pause` milliseconds: never at the same moment as the others, and
 * after each question in a row that failed half as often, down to once in fifteen seconds or in the pause, where that is
 * longer. `random` is in [0, 1).
 */
export function untilNext(pause: number, failures: number, random: number): number {
  if (failures === 0) return pause * (0.85 + random * 0.3);
  const doubled = Math.min(LONGEST, pause * 2 ** Math.min(failures, 10));
  return Math.max(pause, doubled * (0.5 + random / 2));
}
