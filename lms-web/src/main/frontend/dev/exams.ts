import type { MySitting, Sitting, SittingState } from '../src/api/types';
import { inMinutes, type Route } from './routes.ts';

const sitting = (
  id: string,
  title: string,
  subject: string,
  start: number,
  minutes: number,
  state: SittingState,
  counts: [number, number, number],
): Sitting => ({
  id,
  sessionId: null,
  title,
  subject,
  paperId: 'p1',
  paperTitle: `Đề thi thử, môn ${subject}`,
  opensAt: inMinutes(start),
  closesAt: inMinutes(start + 15),
  minutes,
  state,
  classes: [
    { id: 'u-12a1', name: '12A1' },
    { id: 'u-12a3', name: '12A3' },
  ],
  counts: {
    candidates: counts[0] + counts[1] + counts[2],
    notStarted: counts[0],
    absent: 0,
    writing: counts[1],
    handedIn: counts[2],
    marked: state === 'released' || state === 'ended' ? counts[2] : 0,
  },
  releasedAt: state === 'released' ? inMinutes(-2880) : null,
  serverNow: inMinutes(0),
  version: 1,
});

export const sittings = (): Sitting[] => [
  sitting('s1', 'Thi thử tốt nghiệp THPT lần 1, môn Toán', 'TOAN', -43, 90, 'running', [5, 62, 13]),
  sitting('s2', 'Thi thử tốt nghiệp THPT lần 1, môn Vật lí', 'VATLI', 1440, 50, 'planned', [80, 0, 0]),
  sitting('s3', 'Thi thử tốt nghiệp THPT lần 1, môn Hoá học', 'HOA', 2880, 50, 'planned', [80, 0, 0]),
  sitting('s7', 'Kiểm tra cuối kì I, môn Tin học', 'TIN', -300, 50, 'ended', [2, 0, 78]),
  sitting('s4', 'Kiểm tra giữa kì I, môn Toán', 'TOAN', -20000, 90, 'released', [0, 0, 80]),
];

const mine = (
  id: string,
  title: string,
  code: string,
  name: string,
  start: number,
  minutes: number,
  state: MySitting['state'],
  mark: string | null,
): MySitting => ({
  id,
  title,
  subject: { code, name },
  opensAt: inMinutes(start),
  closesAt: inMinutes(start + 15),
  minutes,
  state,
  attemptId: state === 'released' || state === 'handed_in' ? 'a-released' : null,
  deadline: state === 'writing' ? inMinutes(start + minutes) : null,
  handedInAt: state === 'released' || state === 'handed_in' ? inMinutes(start + minutes - 4) : null,
  releasedAt: state === 'released' ? inMinutes(start + 1500) : null,
  sbd: '07104218',
  className: '12A3',
  mark,
});

export const mySittings = (): MySitting[] => [
  mine('s1', 'Thi thử tốt nghiệp THPT lần 1', 'TOAN', 'Toán', 2306, 90, 'upcoming', null),
  mine('s2', 'Thi thử tốt nghiệp THPT lần 1', 'VATLI', 'Vật lí', 2306 + 300, 50, 'upcoming', null),
  mine('s3', 'Thi thử tốt nghiệp THPT lần 1', 'HOA', 'Hoá học', 2306 + 1440, 50, 'upcoming', null),
  mine('s7', 'Kiểm tra cuối kì I', 'TIN', 'Tin học', -300, 50, 'handed_in', null),
  mine('s4', 'Kiểm tra giữa kì I', 'TOAN', 'Toán', -20000, 90, 'released', '8.25'),
  mine('s5', 'Thi thử tháng 10', 'HOA', 'Hoá học', -40000, 50, 'released', '7.50'),
  mine('s6', 'Khảo sát đầu năm', 'NN', 'Tiếng Anh', -60000, 60, 'missed', null),
];

export const examRoutes: Route[] = [];
