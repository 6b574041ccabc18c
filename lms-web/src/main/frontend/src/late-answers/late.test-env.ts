import type { AnswerFileTaken, LateAnswer, LateArrivals, LateCandidate, LateRule } from '../api/types';

export const usual: LateRule = { policy: 'hold', minutes: 1440, byName: null, at: null, started: false, mayChange: true };
export const holding: LateRule = { policy: 'hold', minutes: 90, byName: 'Lê Thị Thư Kí', at: '2026-11-20T02:00:00Z', started: true, mayChange: true };

export const answer = (slot: string | null, changes: Partial<LateAnswer> = {}): LateAnswer => ({
  id: `response:${slot ?? ''}:7:cGFnZQ`,
  slot,
  writtenAt: '2026-11-23T01:30:00Z',
  arrivedAt: '2026-11-23T02:10:00Z',
  way: 'page',
  outcome: 'waiting',
  says: null,
  stands: null,
  overtaken: false,
  decided: null,
  reason: null,
  ...changes,
});

export const late = (number: number, fullName: string, answers: LateAnswer[], changes: Partial<LateCandidate> = {}): LateCandidate => ({
  candidateId: `c${number}`,
  sbd: `0100000${number}`,
  fullName,
  className: '12A1',
  room: '001',
  seat: { row: 1, column: number },
  form: '1001',
  mayDecide: true,
  answers,
  ...changes,
});

export const arrivals = (...candidates: LateCandidate[]): LateArrivals => ({
  candidates,
  waiting: candidates.flatMap(({ answers }) => answers).filter(({ outcome }) => outcome === 'waiting').length,
  more: 0,
});

export const taken: AnswerFileTaken = {
  candidateId: 'c1',
  candidate: '01000001',
  fullName: 'Nguyễn An',
  form: '1001',
  entries: 3,
  written: 3,
  waiting: 2,
  leftOut: [],
  policy: 'hold',
};
