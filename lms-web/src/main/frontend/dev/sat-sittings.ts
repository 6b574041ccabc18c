import type { Candidate, CandidateState, ResultBin, ResultRow, Sitting, SittingOrder, SittingResults } from '../src/api/types';
import { sittings } from './exams.ts';
import { inMinutes, json, notFound, ok, pageOf, type Route } from './routes.ts';

const family = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô'];
const middle = ['Ngọc', 'Gia', 'Minh', 'Bảo', 'Hải', 'Thuỳ', 'Quang', 'Thanh'];
const given = ['An', 'Bình', 'Châu', 'Dương', 'Đăng', 'Giang', 'Hân', 'Khánh', 'Linh', 'Nhi', 'Phúc', 'Triết', 'Vy'];
const at = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;
const codes = ['0421', '1187', '2590', '3764'];

function stateOf(sitting: Sitting, i: number): CandidateState {
  const { writing, handedIn } = sitting.counts;
  if (i < handedIn) return 'handed_in';
  if (i < handedIn + writing) return 'writing';
  return sitting.state === 'running' && i % 2 === 0 ? 'waiting' : 'absent';
}

const markOf = (i: number) => (((i * 37) % 140) * 0.05 + 2.5).toFixed(2);

function candidate(sitting: Sitting, i: number): Candidate {
  const state = stateOf(sitting, i);
  const began = state === 'writing' || state === 'handed_in';
  return {
    id: `c${i}`,
    personId: `p${i}`,
    attemptId: began ? `a${i}` : null,
    sbd: String(7_104_200 + i).padStart(8, '0'),
    fullName: `${at(family, i * 3)} ${at(middle, i)} ${at(given, i * 5)}`,
    className: i % 2 === 0 ? '12A1' : '12A3',
    listNumber: i + 1,
    formId: `f${i % codes.length}`,
    form: at(codes, i),
    state,
    answered: state === 'handed_in' ? 22 : began ? (i * 7) % 22 : 0,
    total: 22,
    startedAt: began ? inMinutes(-40) : null,
    deadline: began ? inMinutes(50) : null,
    lastSavedAt: began ? inMinutes(i % 17 === 0 ? -6 : -0.3) : null,
    handedInAt: state === 'handed_in' ? inMinutes(-2 - i) : null,
    handedInBy: state === 'handed_in' ? at(['candidate', 'clock', 'invigilator'] as const, i) : null,
    mark: state === 'handed_in' && sitting.state !== 'running' ? markOf(i) : null,
    place: { roomId: null, room: null, seat: null, extraMinutes: 0, largerText: false, allowanceReason: null, absentSince: null },
  };
}

const candidatesOf = (sitting: Sitting): Candidate[] => Array.from({ length: sitting.counts.candidates }, (_, i) => candidate(sitting, i));

function rowOf({ sbd, fullName, className, form, state, mark }: Candidate, i: number): ResultRow {
  const total = mark === null ? 0 : Number(mark);
  const share = (of: number) => (Math.floor((total * of) / 0.25) * 0.25).toFixed(2);
  const parts = [
    { number: 1, points: share(0.3), max: '3.00' },
    { number: 2, points: share(0.4), max: '4.00' },
    { number: 3, points: share(0.3), max: '3.00' },
  ];
  return { attemptId: `a${i}`, state, sbd, fullName, className, form, total: mark, pending: false, parts: mark === null ? [] : parts };
}

function resultsOf(sitting: Sitting): SittingResults {
  const rows = candidatesOf(sitting).map(rowOf);
  const marks = rows.flatMap(({ total }) => (total === null ? [] : [Number(total)])).sort((a, b) => a - b);
  const histogram = Array.from({ length: 10 }, (_, from): ResultBin => ({
    from,
    to: from + 1,
    count: marks.filter((mark) => mark >= from && (mark < from + 1 || (from === 9 && mark === 10))).length,
  }));
  const known = marks.length > 0;
  return {
    rows,
    summary: {
      count: marks.length,
      mean: known ? marks.reduce((sum, mark) => sum + mark, 0) / marks.length : null,
      median: known ? (marks[Math.floor(marks.length / 2)] ?? null) : null,
      min: marks[0] ?? null,
      max: marks.at(-1) ?? null,
      histogram,
    },
  };
}

const withSitting = (id: string | undefined, tell: (sitting: Sitting) => unknown) => {
  const found = sittings().find((one) => one.id === id);
  return found ? ok(tell(found)) : notFound;
};

export const satSittingRoutes: Route[] = [
  [
    'GET',
    /^\/sittings$/,
    ({ url }) => {
      const state = url.searchParams.get('state');
      const words = (url.searchParams.get('q') ?? '').toLowerCase();
      return pageOf(sittings().filter((sitting) => (!state || sitting.state === state) && sitting.title.toLowerCase().includes(words)));
    },
  ],
  ['POST', /^\/sittings$/, (asked) => ({ status: 201, body: { ...sittings()[1], title: json<SittingOrder>(asked).title } })],
  ['GET', /^\/sittings\/([^/]+)$/, (_, [id]) => withSitting(id, (sitting) => sitting)],
  ['DELETE', /^\/sittings\/([^/]+)$/, () => ({ status: 204 })],
  ['GET', /^\/sittings\/([^/]+)\/candidates$/, (_, [id]) => withSitting(id, candidatesOf)],
  ['POST', /^\/sittings\/([^/]+)\/candidates\/([^/]+)\/hand-in$/, () => ({ status: 204 })],
  ['GET', /^\/sittings\/([^/]+)\/results$/, (_, [id]) => withSitting(id, resultsOf)],
  ['POST', /^\/sittings\/([^/]+)\/(?:release|withdraw-release|restore)$/, (_, [id]) => withSitting(id, (sitting) => sitting)],
];
