/** What became of an act on several: how many it was done for, and on whom it failed. */
export interface Outcome<T> {
  done: T[];
  failed: { one: T; error: unknown }[];
}

const atOnce = 4;

/** Does something for each, a few at a time; one failure does not keep it from the others. */
export async function forEach<T>(all: readonly T[], act: (one: T) => Promise<unknown>, onProgress: (ended: number) => void): Promise<Outcome<T>> {
  const outcome: Outcome<T> = { done: [], failed: [] };
  const waiting = all.values();
  const work = async () => {
    for (const one of waiting) {
      try {
        await act(one);
        outcome.done.push(one);
      } catch (error) {
        outcome.failed.push({ one, error });
      }
      onProgress(outcome.done.length + outcome.failed.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return outcome;
}
