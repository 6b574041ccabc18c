import type { AttemptState } from '../api/types';
import type { Entry } from './entries';
import { inOrder, touchesAnswer } from './entries';
import { sameResponse, sendable, sheetAt, withSheet, workOf, type Sheet, type Work } from './model';

type Held = Pick<AttemptState, 'responses' | 'flags' | 'block'>;

/** What the server holds, with what this machine has not been able to send laid over it in the order it was written. */
export function merge(state: Held, unsent: readonly Entry[]): Work {
  return [...unsent].sort(inOrder).reduce(apply, workOf(state));
}

function apply(work: Work, entry: Entry): Work {
  if (entry.notice) return work;
  if (entry.slot === null) return { ...work, block: entry.block ?? work.block };
  const flagged = entry.flagged === null ? {} : { flagged: entry.flagged };
  const answered = touchesAnswer(entry) ? { response: entry.response } : {};
  return withSheet(work, entry.slot, { ...answered, ...flagged });
}

/**
 * This page's work brought level with the server, which another page of the candidate may have told something newer. What
 * is on its way from here stays, and so do an answer the server did not take and one that is only typed in other words.
 */
export function renewed(work: Work, state: Held, unsent: readonly Entry[], refused: ReadonlySet<string>): Work {
  const held = workOf(state);
  const answers = new Set([...refused, ...unsent.filter(touchesAnswer).map((entry) => entry.slot)]);
  const flags = new Set(unsent.filter((entry) => entry.flagged !== null).map((entry) => entry.slot));
  const slots = new Set([...Object.keys(work.sheets), ...Object.keys(held.sheets)]);
  const sheets = [...slots].map((slot): [string, Sheet] => {
    const [mine, theirs] = [sheetAt(work, slot), sheetAt(held, slot)];
    const kept = answers.has(slot) || sameResponse(sendable(mine.response), theirs.response);
    return [slot, { response: (kept ? mine : theirs).response, flagged: (flags.has(slot) ? mine : theirs).flagged }];
  });
  const chosenHere = unsent.some((entry) => entry.block !== null);
  return { sheets: Object.fromEntries(sheets), block: chosenHere ? work.block : held.block };
}
