import type { Candidate, CandidateState } from '../api/types';
import { plain } from '../blueprint/topics';

/** In the order in which an invigilator looks for them. */
export const candidateStates: readonly CandidateState[] = ['writing', 'waiting', 'absent', 'handed_in'];

export function pick(candidates: readonly Candidate[], state: string, text: string): Candidate[] {
  const wanted = plain(text.trim());
  const matches = (candidate: Candidate) => wanted === '' || plain(`${candidate.fullName} ${candidate.sbd} ${candidate.className}`).includes(wanted);
  return candidates.filter((candidate) => (state === '' || candidate.state === state) && matches(candidate));
}

export const countBy = (candidates: readonly Candidate[], state: CandidateState): number => candidates.filter((candidate) => candidate.state === state).length;

/** A writing candidate of whom nothing was saved for this long is worth a look. */
const quietAfter = 180_000;

export const isQuiet = ({ state, lastSavedAt, startedAt }: Candidate, now: number): boolean =>
  state === 'writing' && now - Date.parse(lastSavedAt ?? startedAt ?? '') > quietAfter;
