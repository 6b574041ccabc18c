import type { Incident, RoomCounts, Wall, WallOverview, WallSitting, WallState, WallTile } from '../src/api/types';
import { pupilNames } from './people.ts';
import { inMinutes, ok, problem, type Route } from './routes.ts';

const sitting = (): WallSitting => ({
  id: 's1',
  title: 'Thi thử tốt nghiệp THPT lần 1, môn Toán',
  opensAt: inMinutes(-43),
  closesAt: inMinutes(-28),
  minutes: 90,
  entry: 'code',
});

const states: Record<number, WallState> = { 3: 'waiting', 7: 'absent', 12: 'paused', 16: 'handed_in', 19: 'handed_in', 22: 'not_arrived' };
/** What goes wrong for whom. */
const troubles: Record<number, Partial<WallTile>> = {
  4: { lostSince: inMinutes(-3.2) },
  10: { left: 3, notes: 1 },
  14: { extraMinutes: 20, grantedMinutes: 5 },
  19: { handedInBy: 'invigilator' },
};

function tile(fullName: string, i: number): WallTile {
  const state = states[i] ?? 'writing';
  const began = ['writing', 'paused', 'handed_in'].includes(state);
  return {
    id: `c${i}`,
    sbd: String(7_104_201 + i).padStart(8, '0'),
    fullName,
    className: '12A3',
    seat: { row: Math.floor(i / 6) + 1, column: (i % 6) + 1 },
    form: '0421',
    state,
    admitted: false,
    lostSince: null,
    left: 0,
    notes: 0,
    answered: state === 'handed_in' ? 22 : began ? 5 + ((i * 7) % 15) : 0,
    total: 22,
    startedAt: began ? inMinutes(-42) : null,
    deadline: began ? inMinutes(47) : null,
    millisLeft: 47 * 60_000,
    extraMinutes: 0,
    grantedMinutes: 0,
    lastSavedAt: began ? inMinutes(-0.3) : null,
    handedInAt: state === 'handed_in' ? inMinutes(-2) : null,
    handedInBy: state === 'handed_in' ? 'candidate' : null,
    ...troubles[i],
  };
}

const wall = (): Wall => ({
  sitting: sitting(),
  room: { id: 'r1', name: '001', code: 'K7M2QX' },
  mayNote: true,
  serverNow: inMinutes(0),
  askAfterMillis: 3_000,
  tiles: pupilNames.map(tile),
});

const counted = (i: number): RoomCounts => ({
  id: `r${i}`,
  name: String(i).padStart(3, '0'),
  schoolName: 'THPT Bến Dừa',
  candidates: 24,
  absent: 1,
  started: 22,
  handedIn: 2,
  lost: i === 3 ? 2 : 0,
});

const overview = (): WallOverview => ({ sitting: sitting(), serverNow: inMinutes(0), rooms: [1, 2, 3, 4].map(counted), withheld: 2 });

const incident = (): Incident => ({
  id: 'n1',
  at: inMinutes(-8),
  note: 'Nhìn sang bài bạn, đã nhắc.',
  by: 'Phạm Thị Thu Vân',
  roomId: 'r1',
  candidateId: 'c10',
  candidate: 'Lý Gia Hân',
  sbd: '07104211',
  mayTakeBack: true,
});

const taken = problem(403, 'forbidden', 'Không được phép', 'Tài khoản này không có quyền làm việc đó ở đơn vị này.');

/** Room `r9` is somebody else's. */
export const wallRoutes: Route[] = [
  ['GET', /^\/sittings\/[^/]+\/invigilation$/, () => ok(overview())],
  ['GET', /^\/sittings\/[^/]+\/invigilation\/wall$/, ({ url }) => (url.searchParams.get('room') === 'r9' ? taken : ok(wall()))],
  ['GET', /^\/sittings\/[^/]+\/invigilation\/incidents$/, () => ok([incident()])],
];
