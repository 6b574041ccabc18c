import type { ManagerToday, PupilToday, TeacherToday, Today } from '../src/api/types';
import { imports } from './bank.ts';
import { mySittings, sittings } from './exams.ts';
import { whoAsks } from './people.ts';
import { inMinutes, ok, type Route } from './routes.ts';

const toan = { code: 'TOAN', name: 'Toán' };
const day = 24 * 60;

const pupil = (): PupilToday => ({
  next: mySittings().filter(({ state }) => state === 'upcoming' || state === 'open' || state === 'writing'),
  results: [
    { sittingId: 's4', attemptId: 'a-released', title: 'Kiểm tra giữa kì I', subject: toan, mark: '8.25', releasedAt: inMinutes(-2 * day) },
    {
      sittingId: 's5',
      attemptId: 'a-hoa',
      title: 'Thi thử tháng 10',
      subject: { code: 'HOA', name: 'Hoá học' },
      mark: '7.50',
      releasedAt: inMinutes(-12 * day),
    },
    {
      sittingId: 's6',
      attemptId: 'a-anh',
      title: 'Khảo sát đầu năm',
      subject: { code: 'NN', name: 'Tiếng Anh' },
      mark: '6.00',
      releasedAt: inMinutes(-30 * day),
    },
  ],
  history: [6.75, 7, 6.5, 7.75, 7.5, 8, 8.25].map((mark, i) => ({ at: inMinutes((i - 7) * 9 * day), mark: mark.toFixed(2), subject: toan })),
});

const teacher = (): TeacherToday => ({
  classes: [
    { id: 'u-12a3', name: '12A3', pupils: 40 },
    { id: 'u-12a1', name: '12A1', pupils: 39 },
  ],
  sittings: sittings().slice(0, 3),
  itemCounts: { mine: 46, shared: 1246, draft: 7 },
  recentResults: [
    { sittingId: 's4', title: 'Kiểm tra giữa kì I, môn Toán', className: '12A3', mean: 7.42, count: 40 },
    { sittingId: 's4', title: 'Kiểm tra giữa kì I, môn Toán', className: '12A1', mean: 6.87, count: 38 },
  ],
});

const manager = (): ManagerToday => ({
  running: sittings().filter(({ state }) => state === 'running'),
  planned: sittings().filter(({ state }) => state === 'planned' || state === 'open'),
  toRelease: sittings().filter(({ state }) => state === 'ended'),
  bank: [
    ['TOAN', 'Toán', 262, 88, 130],
    ['VATLI', 'Vật lí', 240, 64, 96],
    ['HOA', 'Hoá học', 226, 60, 88],
    ['SINH', 'Sinh học', 180, 48, 60],
    ['SU', 'Lịch sử', 168, 52, 0],
    ['DIA', 'Địa lí', 150, 44, 60],
    ['TIN', 'Tin học', 190, 66, 0],
    ['NN', 'Tiếng Anh', 320, 0, 0],
  ].map(([subject, name, choice, cluster, short]) => ({
    subject: String(subject),
    name: String(name),
    total: Number(choice) + Number(cluster) + Number(short),
    byKind: { choice: Number(choice), cluster: Number(cluster), short: Number(short) },
  })),
  shortages: [
    { blueprintId: 'b1', title: 'Thi thử tốt nghiệp THPT, môn Toán', message: 'Thiếu 1 câu Trả lời ngắn, Vận dụng ở “Phương pháp toạ độ trong không gian”.' },
  ],
  imports: imports.slice(0, 3),
});

export const todayRoutes: Route[] = [
  [
    'GET',
    /^\/today$/,
    (asked) => {
      const who = whoAsks(asked);
      const has = (capability: string) => who?.capabilities.some((own) => own === capability) ?? false;
      const isTeacher = who?.roles.some(({ role }) => role === 'teacher') ?? false;
      const fresh = who?.username === 'hocsinh40';
      const today: Today = {
        serverNow: new Date().toISOString(),
        pupil: fresh ? { next: [], results: [], history: [] } : has('SIT') ? pupil() : null,
        teacher: isTeacher ? teacher() : null,
        manager: has('SITTING_MANAGE') ? manager() : null,
        rooms: [],
      };
      return ok(today);
    },
  ],
];
