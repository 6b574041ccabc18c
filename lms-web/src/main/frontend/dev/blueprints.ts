import { readFileSync } from 'node:fs';
import type { Blueprint, BlueprintPart, BlueprintRow, ExamFormat, FormatPart, Level, Topic } from '../src/api/types';
import { inMinutes, json, notFound, ok, pageOf, problem, type Route } from './routes.ts';

const resources = new URL('../../../../../lms-ejb/src/main/resources/', import.meta.url);
const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, resources), 'utf8')) as T;

interface Chapter {
  code: string;
  subject: string;
  grade: number;
  title: string;
  children?: { code: string; title: string }[];
}
const chapters = read<{ topics: Chapter[] }>('curriculum/curriculum.json').topics;

const treeOf = (subject: string, grade: string | null): Topic[] =>
  chapters
    .filter((chapter) => chapter.subject === subject && (grade === null || String(chapter.grade) === grade))
    .map(({ code, title, grade: of, children = [] }) => ({
      code,
      title,
      grade: of,
      children: children.map((lesson) => ({ ...lesson, grade: of, children: [] })),
    }));

const scale = ['0', '0.10', '0.25', '0.50', '1.00'];
const each = (points: string) => ({ type: 'each' as const, points });
const choice = (count: number, points = '0.25'): FormatPart => ({
  number: 1,
  kind: 'choice',
  title: 'Câu trắc nghiệm nhiều phương án lựa chọn',
  count,
  scheme: each(points),
  choice: null,
});
const cluster = (blocks: FormatPart['choice'] = null): FormatPart => ({
  number: 2,
  kind: 'cluster',
  title: 'Câu trắc nghiệm đúng sai',
  count: blocks ? 6 : 4,
  scheme: { type: 'scale', scale },
  choice: blocks,
});
const short = (points: string): FormatPart => ({
  number: 3,
  kind: 'short',
  title: 'Câu trắc nghiệm trả lời ngắn',
  count: 6,
  scheme: each(points),
  choice: null,
});
const essay = (number: number, title: string, points: string[]): FormatPart => ({
  number,
  kind: 'essay',
  title,
  count: points.length,
  scheme: { type: 'essay', points },
  choice: null,
});
const format = (code: string, name: string, minutes: number, confidence: string, parts: FormatPart[], validTo: string | null = null): ExamFormat => ({
  code: `${code}-${validTo ? '2006' : '2025'}`,
  subject: code,
  name,
  validFrom: validTo ? '2006-01-01' : '2025-01-01',
  validTo,
  minutes,
  source: validTo ? 'Chương trình 2006' : 'QĐ 764/QĐ-BGDĐT năm 2024',
  confidence,
  total: '10.00',
  parts,
});
const blocks = {
  commonCount: 2,
  blocks: [
    { code: 'ICT', title: 'Tin học ứng dụng', count: 2 },
    { code: 'CS', title: 'Khoa học máy tính', count: 2 },
  ],
};

const formats: ExamFormat[] = [
  format('TOAN', 'Toán 2025', 90, 'A', [choice(12), cluster(), short('0.50')]),
  format('VATLI', 'Vật lí 2025', 50, 'A', [choice(18), cluster(), short('0.25')]),
  format('SU', 'Lịch sử 2025', 50, 'A', [choice(24), cluster()]),
  format('TIN', 'Tin học 2025', 50, 'C', [choice(24), cluster(blocks)]),
  format('NN', 'Ngoại ngữ 2025', 50, 'A', [choice(40)]),
  format('VAN', 'Ngữ văn 2025', 120, 'A', [essay(1, 'Đọc hiểu', ['4.00']), essay(2, 'Viết', ['2.00', '4.00'])]),
  format('TOAN', 'Toán trước 2025', 90, 'A', [choice(50, '0.20')], '2024-12-31'),
];

interface Told {
  title: string;
  parts: { number: number; cells: { topic: string; level: Level; block: string | null; count: number }[] }[];
}

function seeded(id: string, subject: string, name: string): Blueprint {
  const its = formats.find((one) => one.subject === subject && one.validTo === null);
  if (!its) throw new Error(`No format of ${subject}`);
  const cells = subject === 'VAN' ? null : read<Told>(`demo/blueprints/${subject}.json`);
  const parts: BlueprintPart[] = its.parts.map((part) => ({
    ...part,
    cells: cells
      ? (cells.parts.find(({ number }) => number === part.number)?.cells ?? []).map((cell) => ({ ...cell, points: null }))
      : part.scheme.type === 'essay'
        ? part.scheme.points.map((points) => ({ topic: null, level: 'apply' as const, block: null, count: 1, points }))
        : [],
  }));
  return {
    id,
    title: name,
    subject,
    format: its,
    grade: 12,
    minutes: its.minutes,
    version: 3,
    updatedAt: inMinutes(-90),
    ownerName: 'Phạm Thị Thu Vân',
    parts,
  };
}

const kept = new Map<string, Blueprint>(
  [
    seeded('b1', 'TOAN', 'Thi thử tốt nghiệp THPT lần 1, môn Toán'),
    seeded('b2', 'TIN', 'Thi thử tốt nghiệp THPT lần 1, môn Tin học'),
    seeded('b3', 'VAN', 'Kiểm tra cuối học kì I, môn Ngữ văn'),
  ].map((blueprint) => [blueprint.id, blueprint]),
);
const rowOf = ({ id, title, subject, format: its, grade, version, updatedAt, ownerName }: Blueprint): BlueprintRow => ({
  id,
  title,
  subject,
  formatCode: its.code,
  grade,
  version,
  updatedAt,
  ownerName,
});

/** A bank that is short of short answers on probability and of one true/false item. */
function feasibility({ parts }: Blueprint) {
  const cells = parts.flatMap((part) =>
    part.cells.map((cell, index) => {
      const poor = part.kind === 'short' && (cell.topic?.startsWith('TOAN12.6') ?? false);
      const available = poor ? 0 : cell.topic === 'TOAN12.5' && part.kind === 'cluster' ? 1 : cell.count + 7;
      return { part: part.number, index, needed: cell.count, available, missing: Math.max(0, cell.count - available) };
    }),
  );
  const short = cells.filter(({ missing }) => missing > 0);
  return { feasible: short.length === 0, cells, messages: short.map(({ missing }) => `Thiếu ${missing} câu`) };
}

const subjects = read<{ subjects: unknown[] }>('curriculum/curriculum.json').subjects;

export const blueprintRoutes: Route[] = [
  ['GET', /^\/curriculum$/, () => ok({ subjects, levels: [], kinds: [] })],
  ['GET', /^\/curriculum\/topics$/, ({ url }) => ok(treeOf(url.searchParams.get('subject') ?? '', url.searchParams.get('grade')))],
  ['GET', /^\/formats$/, () => ok(formats)],
  [
    'GET',
    /^\/blueprints$/,
    ({ url }) => {
      const subject = url.searchParams.get('subject');
      const words = (url.searchParams.get('q') ?? '').toLowerCase();
      return pageOf([...kept.values()].map(rowOf).filter((row) => (!subject || row.subject === subject) && row.title.toLowerCase().includes(words)));
    },
  ],
  ['POST', /^\/blueprints$/, () => ok(kept.get('b1'))],
  [
    'GET',
    /^\/blueprints\/([^/]+)$/,
    (_, [id = '']) => {
      const found = kept.get(id);
      return found ? ok(found, { ETag: `"${found.version}"` }) : notFound;
    },
  ],
  [
    'PUT',
    /^\/blueprints\/([^/]+)$/,
    (asked, [id = '']) => {
      const found = kept.get(id);
      const given = json<Blueprint>(asked);
      if (!found) return notFound;
      if (given.title.includes('xung đột')) return problem(412, 'stale-version', 'Bản này đã cũ', 'Có người đã lưu trước bạn.');
      const saved = { ...given, version: found.version + 1, updatedAt: inMinutes(0) };
      kept.set(id, saved);
      return ok(saved, { ETag: `"${saved.version}"` });
    },
  ],
  ['POST', /^\/blueprints\/([^/]+)\/copy$/, () => ok(kept.get('b1'))],
  ['DELETE', /^\/blueprints\/([^/]+)$/, () => ({ status: 204 })],
  ['POST', /^\/blueprints\/([^/]+)\/restore$/, () => ({ status: 204 })],
  ['POST', /^\/feasibility$/, (asked) => ok(feasibility(json<Blueprint>(asked)))],
  [
    'POST',
    /^\/blueprints\/([^/]+)\/papers$/,
    (asked) =>
      json<{ mode: string }>(asked).mode === 'parallel'
        ? {
            status: 422,
            body: {
              type: 'urn:benhoc:problem:bank-too-small',
              title: 'Ngân hàng chưa đủ câu',
              status: 422,
              detail: 'Bốn đề song song cần nhiều câu hơn ngân hàng có. Bớt mã đề, nới mức độ, hoặc thêm câu hỏi.',
              errors: [
                { path: '/parts/3/cells/3', code: 'cell-short', message: 'Phần III, Một số yếu tố xác suất, Vận dụng: cần 4, có 1' },
                { path: '/parts/2/cells/2', code: 'cell-short', message: 'Phần II, Phương trình mặt phẳng, Hiểu: cần 4, có 3' },
              ],
            },
          }
        : { status: 201, body: { id: 'p1' } },
  ],
];
