import type { Capability, Role, Session, SessionPerson, UnitPerson, UnitRow } from '../src/api/types';
import { json, notFound, ok, pageOf, problem, type Asked, type Route } from './routes.ts';

const staffReads: Capability[] = ['BANK_READ', 'BANK_KEY_READ', 'BLUEPRINT_READ', 'PAPER_PREVIEW', 'SITTING_READ', 'RESULT_READ', 'PEOPLE_READ'];
const managerMay: Capability[] = [
  ...staffReads,
  'BANK_WRITE',
  'BANK_IMPORT',
  'BLUEPRINT_WRITE',
  'PAPER_BUILD',
  'PAPER_KEY_READ',
  'SITTING_MANAGE',
  'SITTING_INVIGILATE',
  'RESULT_RELEASE',
];

const person = (
  username: string,
  fullName: string,
  initials: string,
  role: Role,
  unitName: string,
  place: SessionPerson['place'],
  capabilities: Capability[],
): SessionPerson => ({
  id: `p-${username}`,
  fullName,
  initials,
  username,
  mustChangePassword: username === 'moi',
  roles: [{ role, unitId: 'u-school', unitName }],
  capabilities,
  place,
});

const school = 'THPT Bến Dừa';
const people = [
  person('hocsinh01', 'Trần Ngọc Hân', 'NH', 'pupil', '12A3', { school, group: 'Lớp 12A3' }, ['SIT']),
  person('hocsinh40', 'Lê Minh Triết', 'MT', 'pupil', '12A3', { school, group: 'Lớp 12A3' }, ['SIT']),
  person('giaovien1', 'Phạm Thị Thu Vân', 'TV', 'teacher', 'Tổ Toán – Tin', { school, group: 'Tổ Toán – Tin' }, staffReads),
  person('khaothi', 'Nguyễn Hữu Phước', 'HP', 'exam-manager', 'Sở GD&ĐT', { school: 'Sở GD&ĐT', group: 'Phòng Khảo thí' }, managerMay),
  person('quantri', 'Đặng Thanh Tùng', 'TT', 'province-administrator', 'Sở GD&ĐT', { school: 'Sở GD&ĐT', group: 'Văn phòng' }, [
    ...managerMay,
    'PEOPLE_MANAGE',
    'AUDIT_READ',
  ]),
  person('moi', 'Võ Thị Mới', 'TM', 'teacher', 'Tổ Hoá – Sinh', { school, group: 'Tổ Hoá – Sinh' }, staffReads),
];

export const whoAsks = (asked: Asked): SessionPerson | null =>
  people.find(({ username }) => asked.cookie.includes(`bh_mock=${username};`) || asked.cookie.endsWith(`bh_mock=${username}`)) ?? null;

let language: 'vi' | 'en' = 'vi';
const session = (who: SessionPerson | null): Session => ({
  person: who,
  schoolYear: { code: '2026', name: '2026–2027' },
  schoolYears: [
    { code: '2026', name: '2026–2027' },
    { code: '2025', name: '2025–2026' },
  ],
  csrfToken: 'mock',
  language,
  serverNow: new Date().toISOString(),
  demo: true,
});

const unit = (id: string, kind: UnitRow['kind'], code: string, name: string, parentId: string | null, pupilCount: number): UnitRow => ({
  id,
  kind,
  code,
  name,
  parentId,
  schoolYear: kind === 'class' ? '2026' : null,
  pupilCount,
});

export const units: UnitRow[] = [
  unit('u-province', 'province', '71', 'Sở GD&ĐT tỉnh Bến Dừa', null, 240),
  unit('u-school', 'school', '71-001', 'THPT Bến Dừa', 'u-province', 160),
  unit('u-12a1', 'class', '12A1', 'Lớp 12A1', 'u-school', 40),
  unit('u-12a2', 'class', '12A2', 'Lớp 12A2', 'u-school', 40),
  unit('u-12a3', 'class', '12A3', 'Lớp 12A3', 'u-school', 40),
  unit('u-11a1', 'class', '11A1', 'Lớp 11A1', 'u-school', 40),
  unit('u-school2', 'school', '71-002', 'THPT Cù Lao', 'u-province', 80),
  unit('u-12b1', 'class', '12B1', 'Lớp 12B1', 'u-school2', 40),
  unit('u-12b2', 'class', '12B2', 'Lớp 12B2', 'u-school2', 40),
];

export const pupilNames = [
  'Nguyễn Thị Bảo An',
  'Lê Quốc Anh',
  'Phan Gia Bảo',
  'Võ Minh Châu',
  'Trương Hải Đăng',
  'Đặng Ngọc Diệp',
  'Huỳnh Tấn Đạt',
  'Ngô Thuỳ Dương',
  'Phạm Trường Giang',
  'Bùi Khánh Hà',
  'Lý Gia Hân',
  'Nguyễn Trung Hiếu',
  'Cao Minh Hoàng',
  'Trần Ngọc Hân',
  'Đỗ Quang Huy',
  'Mai Thanh Huyền',
  'Lâm Đăng Khoa',
  'Nguyễn Phương Linh',
  'Hồ Bảo Long',
  'Trần Thị Yến Nhi',
  'Dương Tấn Phát',
  'Nguyễn Hồng Phúc',
  'Võ Anh Thư',
  'Lê Minh Triết',
];

const unitPeople = (className: string): UnitPerson[] => [
  { id: 'p-t', fullName: 'Phạm Thị Thu Vân', sectorCode: '7100000012', roles: ['teacher', 'subject-group-head'], className: null },
  ...pupilNames.map((fullName, i): UnitPerson => ({ id: `p-${i}`, fullName, sectorCode: `71${String(20260001 + i)}`, roles: ['pupil'], className })),
];

export const peopleRoutes: Route[] = [
  ['GET', /^\/session$/, (asked) => ok(session(whoAsks(asked)))],
  [
    'POST',
    /^\/session$/,
    (asked) => {
      const given = json<{ username: string; password: string }>(asked);
      const who = people.find(({ username }) => username === given.username);
      if (given.password === 'nhanh') {
        const told = problem(429, 'too-many-tries', 'Thử quá nhiều lần', 'Tài khoản này tạm dừng đăng nhập.');
        return { ...told, headers: { 'Retry-After': '75' } };
      }
      if (given.password === 'dong') {
        const told = problem(503, 'log-in-busy', 'Đang có rất nhiều người đăng nhập', 'Chưa đến lượt bạn; hãy thử lại sau 5 giây.');
        return { ...told, headers: { 'Retry-After': '5' } };
      }
      if (!who || given.password === 'sai')
        return problem(401, 'wrong-credentials', 'Sai tên đăng nhập hoặc mật khẩu', 'Xem lại chữ hoa, chữ thường và bộ gõ tiếng Việt, rồi thử lại.');
      return ok(session(who), { 'Set-Cookie': `bh_mock=${who.username}; Path=/` });
    },
  ],
  ['DELETE', /^\/session$/, () => ok(session(null), { 'Set-Cookie': 'bh_mock=; Path=/; Max-Age=0' })],
  ['PUT', /^\/session\/password$/, () => ({ status: 204 })],
  [
    'PUT',
    /^\/session\/language$/,
    (asked) => {
      language = json<{ language: 'vi' | 'en' }>(asked).language;
      return ok(session(whoAsks(asked)));
    },
  ],
  ['GET', /^\/units$/, (asked) => ok(units.filter(({ kind }) => !asked.url.searchParams.get('kind') || kind === asked.url.searchParams.get('kind')))],
  [
    'GET',
    /^\/units\/([^/]+)\/people$/,
    (asked, [id]) => {
      const found = units.find((row) => row.id === id);
      const q = asked.url.searchParams.get('q')?.toLowerCase() ?? '';
      return found ? pageOf(unitPeople(found.code).filter(({ fullName }) => fullName.toLowerCase().includes(q))) : notFound;
    },
  ],
  ['POST', /^\/people\/([^/]+)\/password-reset$/, () => ok({ password: 'thuyen-Ben-4821' })],
];
