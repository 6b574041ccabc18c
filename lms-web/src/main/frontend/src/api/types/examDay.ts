import type { Coded, Told } from '../told';
import type { Sitting } from './exam';

export type ExamDay = Coded<Told<'/api/v1/exam-day'>, { sittings: Sitting[] }>;
export type ExamFlow = ExamDay['flow'];
export type ExamAlarm = ExamDay['alarms'][number];
export type Outage = Told<'/api/v1/outages'>[number];
export type OutageTouched = Outage['sittings'][number];
export type OutageOutcome = Told<'/api/v1/outages/{id}/credit', 'post'>;
