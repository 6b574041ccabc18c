import type { ExamDay, Outage, RoomNow, RoomsNow } from '../src/api/types';
import { sittings } from './exams.ts';
import { inMinutes, ok, type Route } from './routes.ts';

const outage = (i: number): Outage => ({
  id: `o${i}`,
  beganAt: inMinutes(-12 * i - 3),
  endedAt: inMinutes(-12 * i - 3 + 0.4 * i),
  millis: 24_000 * i,
  sittings: [
    { sittingId: 's1', title: 'Thi thử tốt nghiệp THPT lần 1, môn Toán', candidates: 62 - i, writing: 50, reopens: 2, mayDecide: true, decision: null },
    { sittingId: 's2', title: 'Thi thử tốt nghiệp THPT lần 1, môn Vật lí', candidates: 18, writing: 18, reopens: 0, mayDecide: true, decision: null },
  ],
});

const day = (): ExamDay => ({
  serverNow: inMinutes(0),
  troubledRooms: 2,
  alarms: [
    { code: 'outage', value: 6 },
    { code: 'slow', value: 2_400 },
  ],
  flow: {
    perSecond: 430.2,
    written: 25_812,
    refused: 1,
    failed: 0,
    p50Millis: 12,
    p99Millis: 2_400,
    waiting: 3,
    oldestMillis: 14,
    unmarked: 41,
    lagSeconds: 7,
  },
  sittings: sittings().slice(0, 2),
  total: 2,
  outages: [1, 2, 3, 4, 5, 6].map(outage),
});

const room = (i: number): RoomNow => ({
  sittingId: 's1',
  sitting: 'Thi thử tốt nghiệp THPT lần 1, môn Toán',
  roomId: `r${i}`,
  name: String(i).padStart(3, '0'),
  schoolName: i < 5 ? 'THPT Bến Dừa' : 'THPT Cù Lao',
  candidates: 24,
  notBegun: i === 2 ? 24 : 1,
  absent: 0,
  writing: i === 2 ? 0 : 22,
  handedIn: i === 2 ? 0 : 1,
  silent: i === 1 ? 3 : 0,
  silentSince: i === 1 ? inMinutes(-4) : null,
  unheard: 0,
  oldestSave: i === 2 ? null : inMinutes(-1.5),
  trouble: i === 1 ? 'silent' : i === 2 ? 'empty' : 'none',
  invigilators: i === 3 ? [] : ['Phạm Thị Thu Vân', 'Lê Văn An'],
});

const rooms = (): RoomsNow => ({
  serverNow: inMinutes(0),
  items: [1, 2, 3, 4, 5, 6].map(room),
  nextCursor: null,
  total: 6,
  troubled: 2,
  schools: [
    { id: 'u-school', name: 'THPT Bến Dừa' },
    { id: 'u-school2', name: 'THPT Cù Lao' },
  ],
});

export const examDayRoutes: Route[] = [
  ['GET', /^\/exam-day$/, () => ok(day())],
  ['GET', /^\/exam-day\/rooms$/, () => ok(rooms())],
];
