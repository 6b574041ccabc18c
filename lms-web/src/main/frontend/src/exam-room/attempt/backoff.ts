const FIRST = 1_000;
const LONGEST = 15_000;

/** Between half and all of 1, 2, 4 … 15 seconds: a room of pupils must not come back in the same instant. `random` is in [0, 1). */
export function backoff(failures: number, random: number): number {
  const ceiling = Math.min(LONGEST, FIRST * 2 ** Math.max(0, failures - 1));
  return ceiling * (0.5 + random / 2);
}
