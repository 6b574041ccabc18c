import type { Coded, Taken, Told } from '../told';
import type { ImportState } from './bank';
import type { Kind } from './common';

export type SittingState = 'planned' | 'open' | 'running' | 'ended' | 'released';
export const sittingStates: readonly SittingState[] = ['planned', 'open', 'running', 'ended', 'released'];

export type Sitting = Coded<Told<'/api/v1/sittings/{id}'>, { state: SittingState }>;

type OrderTaken = Taken<'/api/v1/sittings'>;
/** What is missing comes back as a finding; the page sends all of it. */
export type SittingOrder = { [Name in keyof OrderTaken]: NonNullable<OrderTaken[Name]> };

export type CandidateState = 'absent' | 'waiting' | 'writing' | 'handed_in';
export type HandedInBy = 'candidate' | 'clock' | 'invigilator';
export type Candidate = Coded<Told<'/api/v1/sittings/{id}/candidates'>[number], { state: CandidateState; handedInBy: HandedInBy | null }>;

type ResultsTold = Told<'/api/v1/sittings/{id}/results'>;
export type ResultRow = Coded<ResultsTold['rows'][number], { state: CandidateState }>;
export type ResultBin = ResultsTold['summary']['histogram'][number];
export type SittingResults = Coded<ResultsTold, { rows: ResultRow[] }>;

export type MySittingState = 'upcoming' | 'open' | 'writing' | 'handed_in' | 'missed' | 'released';
export type MySitting = Coded<Told<'/api/v1/my/sittings'>[number], { state: MySittingState }>;

type AttemptResultTold = Told<'/api/v1/attempts/{id}/result'>;
type ResultItemTold = AttemptResultTold['items'][number];

type ResponseTold = NonNullable<ResultItemTold['mine']>;
type Response<K extends Kind, Field extends keyof ResponseTold> = { kind: K } & { [Name in Field]: NonNullable<ResponseTold[Name]> };
/** Of a response, the field of its kind is filled. */
export type CandidateResponse = Response<'choice', 'option'> | Response<'cluster', 'truths'> | Response<'short', 'text'> | Response<'essay', 'text'>;

export type Verdict = 'right' | 'partial' | 'wrong' | 'blank' | 'pending' | 'not-counted';
export type ResultItem = Coded<ResultItemTold, { kind: Kind; mine: CandidateResponse | null; verdict: Verdict }>;
export type ResultPart = Coded<AttemptResultTold['parts'][number], { kind: Kind }>;
export type AttemptResult = Coded<AttemptResultTold, { parts: ResultPart[]; items: ResultItem[] }>;

type TodayTold = Told<'/api/v1/today'>;
type PupilTold = NonNullable<TodayTold['pupil']>;
type TeacherTold = NonNullable<TodayTold['teacher']>;
type ManagerTold = NonNullable<TodayTold['manager']>;

export type PupilToday = Coded<PupilTold, { next: MySitting[] }>;
export type TeacherToday = Coded<TeacherTold, { sittings: Sitting[] }>;
export type BankShare = Coded<ManagerTold['bank'][number], { byKind: Partial<Record<Kind, number>> }>;
export type ImportCard = Coded<ManagerTold['imports'][number], { state: ImportState }>;
export type NamedRoom = TodayTold['rooms'][number];
export type ManagerToday = Coded<ManagerTold, { running: Sitting[]; planned: Sitting[]; toRelease: Sitting[]; bank: BankShare[]; imports: ImportCard[] }>;
export type Today = Coded<TodayTold, { pupil: PupilToday | null; teacher: TeacherToday | null; manager: ManagerToday | null }>;
