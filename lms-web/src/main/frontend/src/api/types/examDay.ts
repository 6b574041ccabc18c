import type { Coded, Told } from '../told';
import type { Sitting } from './exam';

export type ExamDay = Coded<Told<'/api/v1/exam-day'>, { sittings: Sitting[] }>;
type RoomsTold = Told<'/api/v1/exam-day/rooms'>;
/** Why somebody should look into a room. */
export type RoomTrouble = 'silent' | 'unheard' | 'empty' | 'none';
export type RoomNow = Coded<RoomsTold['items'][number], { trouble: RoomTrouble }>;
export type RoomsNow = Coded<RoomsTold, { items: RoomNow[] }>;
export type ExamFlow = ExamDay['flow'];
export type ExamAlarm = ExamDay['alarms'][number];
export type Outage = Told<'/api/v1/outages'>[number];
export type OutageTouched = Outage['sittings'][number];
export type OutageOutcome = Told<'/api/v1/outages/{id}/credit', 'post'>;
