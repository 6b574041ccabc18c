import type { AttemptState } from '../api/types';
import type { Entry } from './entries';
import { inOrder } from './entries';
import { withSheet, workOf, type Work } from './model';

/** What the server holds, with what this machine has not been able to send laid over it in the order it was written. */
export function merge(state: Pick<AttemptState, 'responses' | 'flags' | 'block'>, unsent: readonly Entry[]): Work {
  return [...unsent].sort(inOrder).reduce(apply, workOf(state));
}

function apply(work: Work, entry: Entry): Work {
  if (entry.slot === null) return { ...work, block: entry.block ?? work.block };
  const flagged = entry.flagged === null ? {} : { flagged: entry.flagged };
  return withSheet(work, entry.slot, { response: entry.response, ...flagged });
}
