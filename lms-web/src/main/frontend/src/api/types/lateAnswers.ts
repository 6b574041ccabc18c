import type { Coded, Taken, Told } from '../told';

export type LatePolicy = 'refuse' | 'hold' | 'accept';
export type LateRule = Coded<Told<'/api/v1/sittings/{id}/late-answers'>, { policy: LatePolicy; byName: string | null; at: string | null }>;
export type LateRulePlan = Coded<Taken<'/api/v1/sittings/{id}/late-answers', 'put'>, { policy: LatePolicy }>;

export type LateOutcome = 'waiting' | 'accepted' | 'rejected' | 'counted' | 'replaced' | 'left_out';
/** Why something that came late was not written in time. */
export type Lapse = 'after-end' | 'in-pause' | 'while-closed' | 'before-start' | 'time-not-known';
type ArrivalsTold = Told<'/api/v1/sittings/{id}/late-answers/arrivals'>;
type RowTold = ArrivalsTold['candidates'][number];
type DecidedTold = NonNullable<RowTold['answers'][number]['decided']>;
export type LateSaid = Coded<
  NonNullable<RowTold['answers'][number]['says']>,
  { kind: 'choice' | 'cluster' | 'short' | 'essay' | 'block' | 'nothing'; truths: { letter: string; truth: boolean }[] }
>;
export type LateAnswer = Coded<
  RowTold['answers'][number],
  {
    outcome: LateOutcome;
    way: 'page' | 'file';
    slot: string | null;
    writtenAt: string | null;
    decided: DecidedTold | null;
    says: LateSaid | null;
    stands: LateSaid | null;
    reason: Lapse | null;
  }
>;
/** A candidate with what came late of them. */
export type LateCandidate = Coded<RowTold, { answers: LateAnswer[]; room: string | null; seat: { row: number; column: number } | null }>;
export type LateArrivals = Coded<ArrivalsTold, { candidates: LateCandidate[] }>;
export type LateOrder = Taken<'/api/v1/sittings/{id}/late-answers/decisions'>;
export type LateRuling = Told<'/api/v1/sittings/{id}/late-answers/decisions', 'post'>;
type FileTold = Told<'/api/v1/sittings/{id}/answer-files', 'post'>;
/** The last that was written on a matter, where it does not count because it was not written in time. */
export type LeftOut = Coded<FileTold['leftOut'][number], { slot: string | null; writtenAt: string | null; reason: Lapse }>;
export type AnswerFileTaken = Coded<FileTold, { policy: LatePolicy; leftOut: LeftOut[] }>;
