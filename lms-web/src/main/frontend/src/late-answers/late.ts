import type { Lapse, LateAnswer, LateCandidate, LateOutcome } from '../api/types';

/** Several answers of a candidate that share a fate: one line of a list. */
export interface Bundle {
  key: string;
  candidate: LateCandidate;
  answers: LateAnswer[];
}

const fateKey = ({ outcome, decided, reason }: LateAnswer) => `${outcome} ${reason ?? ''} ${decided?.at ?? ''} ${decided?.reason ?? ''}`;

/** The candidates of whom something waits, each with just that. */
export const waitingOf = (candidates: readonly LateCandidate[]): Bundle[] =>
  candidates
    .map((candidate) => ({ key: candidate.candidateId, candidate, answers: candidate.answers.filter(({ outcome }) => outcome === 'waiting') }))
    .filter(({ answers }) => answers.length > 0);

const endOf = ({ answers }: Bundle) => answers.map(({ decided, arrivedAt }) => decided?.at ?? arrivedAt).reduce((a, b) => (a > b ? a : b), '');

/** What is over, by candidate and decision, the latest first. */
export function historyOf(candidates: readonly LateCandidate[]): Bundle[] {
  const bundles = new Map<string, Bundle>();
  for (const candidate of candidates) {
    for (const answer of candidate.answers) {
      if (answer.outcome === 'waiting') continue;
      const key = `${candidate.candidateId} ${fateKey(answer)}`;
      const bundle = bundles.get(key) ?? { key, candidate, answers: [] };
      bundle.answers.push(answer);
      bundles.set(key, bundle);
    }
  }
  return [...bundles.values()].sort((a, b) => endOf(b).localeCompare(endOf(a)));
}

export const outcomeOf = ({ answers }: Bundle): LateOutcome => answers[0]?.outcome ?? 'waiting';

/** The places by part in their order; the choice of a block stands under part 0. */
export function placesOf(answers: readonly Pick<LateAnswer, 'slot'>[]): { part: number; numbers: number[] }[] {
  const parts = new Map<number, Set<number>>();
  for (const { slot } of answers) {
    const [part = 0, number = 0] = (slot ?? '0.0').split('.').map(Number);
    parts.set(part, (parts.get(part) ?? new Set()).add(number));
  }
  return [...parts].sort(([a], [b]) => a - b).map(([part, numbers]) => ({ part, numbers: [...numbers].sort((a, b) => a - b) }));
}

/** What was not written in time, by why. */
export function lapsesOf<T extends { reason: Lapse }>(leftOut: readonly T[]): [Lapse, T[]][] {
  return [...new Set(leftOut.map(({ reason }) => reason))].map((reason) => [reason, leftOut.filter((one) => one.reason === reason)]);
}

const romans = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** A part as it is written above its items. */
export const roman = (part: number): string => romans[part] ?? String(part);

/** Where on the form an answer stands; null for the choice of a block. */
export function placeOf({ slot }: LateAnswer): { part: string; number: string } | null {
  if (slot === null) return null;
  const [part = '', number = ''] = slot.split('.');
  return { part: roman(Number(part)), number };
}

/** From when to when, of instants of which some may not be known. */
export function spanOf(instants: readonly (string | null)[]): [string, string] | null {
  const known = instants.filter((one) => one !== null).sort();
  const [first] = known;
  const last = known.at(-1);
  return first === undefined || last === undefined ? null : [first, last];
}
