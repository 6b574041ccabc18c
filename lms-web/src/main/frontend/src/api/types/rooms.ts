import type { Coded, Taken, Told } from '../told';
import type { Candidate, Sitting } from './exam';

export type ExamSession = Coded<Told<'/api/v1/exam-sessions/{id}'>, { sittings: Sitting[] }>;
type SessionTaken = Taken<'/api/v1/exam-sessions'>;
export type ExamSessionOrder = { [Name in keyof SessionTaken]: NonNullable<SessionTaken[Name]> };
/** How far the seating of a sitting is. */
export type SittingRooms = Told<'/api/v1/exam-sessions/{id}/rooms'>[number];

export type Room = Told<'/api/v1/sittings/{id}/rooms/{room}'>;
export type RoomSeat = Room['seats'][number];
export type SeatedCandidate = NonNullable<RoomSeat['candidate']>;
export type RoomOrder = NonNullable<Taken<'/api/v1/sittings/{id}/rooms'>['rooms']>[number];
export type SeatPlace = NonNullable<Candidate['place']['seat']>;
export type SeatChoice = Taken<'/api/v1/sittings/{id}/candidates/{candidate}/seat', 'put'>;

export type SeatingOrder = 'name' | 'random';
export type SeatingFilling = 'evenly' | 'full';
export type SeatingPlan = Coded<Taken<'/api/v1/sittings/{id}/seating'>, { order: SeatingOrder; filling: SeatingFilling }>;
export type Seating = Told<'/api/v1/sittings/{id}/seating', 'post'>;
/** One candidate's part of a seating, to come back to. */
export type ToldPlace = NonNullable<Taken<'/api/v1/sittings/{id}/seating', 'put'>['places']>[number];

export type Allowance = Taken<'/api/v1/sittings/{id}/candidates/{candidate}/allowance', 'put'>;

export type CandidateImportState = 'checked' | 'refused' | 'done' | 'cancelled';
type CandidateImportTold = Told<'/api/v1/candidate-imports/{id}'>;
export type CellFinding = CandidateImportTold['findings'][number];
export type CandidateImport = Coded<CandidateImportTold, { state: CandidateImportState }>;

/** Who is named for a room. */
export type RoomInvigilators = Told<'/api/v1/sittings/{id}/invigilators'>[number];
/** Somebody who could be named. */
export type StaffMember = Told<'/api/v1/sittings/{id}/invigilators/staff'>[number];

export type Lockdown = Told<'/api/v1/sittings/{id}/lockdown'>;
export type LockdownPlan = Taken<'/api/v1/sittings/{id}/lockdown', 'put'>;
