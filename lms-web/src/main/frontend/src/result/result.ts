import type { AttemptResult, CandidateResponse, MySitting, ResultItem, Verdict } from '../api/types';
import { groupItems, type Group } from '../paper/groups';

/** Worth another look: whatever did not earn all its points and is already marked. */
export const isMissed = (item: ResultItem): boolean => item.counted && (['wrong', 'partial', 'blank'] satisfies Verdict[] as Verdict[]).includes(item.verdict);

/** Where an item stands on the page. */
export const anchorOf = ({ slot }: ResultItem): string => `cau-${slot}`;

export interface PartItems {
  part: AttemptResult['parts'][number];
  groups: Group<ResultItem>[];
}

/** The items of each part with their stimuli; a part of which nothing is shown is left out. */
export const partsOf = (result: AttemptResult, shown: (item: ResultItem) => boolean): PartItems[] =>
  result.parts
    .map((part) => ({ part, groups: groupItems(result.items.filter((item) => item.part === part.number && shown(item))) }))
    .filter(({ groups }) => groups.length > 0);

/** What each number of right statements earned in this attempt, most first. */
export function earned(items: readonly ResultItem[]): { right: number; points: string }[] {
  const seen = new Map<number, string>();
  for (const { counted, statementsRight, points } of items) if (counted && statementsRight !== null) seen.set(statementsRight, points);
  return [...seen].map(([right, points]) => ({ right, points })).sort((a, b) => b.right - a.right);
}

/** A cluster of which nothing was answered still shows each statement as left blank. */
export const shownResponse = (item: ResultItem): CandidateResponse | null => item.mine ?? (item.kind === 'cluster' ? { kind: 'cluster', truths: {} } : null);

export interface Exams {
  now: MySitting[];
  coming: MySitting[];
  past: MySitting[];
}

/** What can be entered, what comes (soonest first), what is over (latest first). */
export function arrange(sittings: readonly MySitting[]): Exams {
  const byTime = [...sittings].sort((a, b) => a.opensAt.localeCompare(b.opensAt));
  const isNow = ({ state }: MySitting) => state === 'open' || state === 'writing';
  return {
    now: byTime.filter(isNow),
    coming: byTime.filter(({ state }) => state === 'upcoming'),
    past: byTime.filter((sitting) => !isNow(sitting) && sitting.state !== 'upcoming').reverse(),
  };
}
