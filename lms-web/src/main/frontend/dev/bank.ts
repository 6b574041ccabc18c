import type { Finding, ImportView, Topic } from '../src/api/types';
import { items } from './items.ts';
import { inMinutes, notFound, ok, pageOf, type Route } from './routes.ts';
import { subjects, topicsOf } from './subjects.ts';

const findings: Finding[] = [
  { line: 14, severity: 'error', code: 'key-not-in-box', message: 'Đáp án “12,345” không vừa ô trả lời bốn kí tự.', field: 'key' },
  { line: 57, severity: 'error', code: 'options-not-four', message: 'Câu nhiều lựa chọn cần đúng bốn phương án, dòng này có ba.', field: 'options' },
  { line: 88, severity: 'error', code: 'unknown-topic', message: 'Chương trình không có chủ đề “TOAN12.19”.', field: 'topic' },
  { line: 102, severity: 'error', code: 'not-json', message: 'Dòng không phải là JSON: thiếu dấu ngoặc đóng ở cột 211.', field: null },
  {
    line: 140,
    severity: 'warning',
    code: 'names-letter',
    message: 'Lời giải gọi phương án bằng chữ cái “B”; khi xáo phương án chữ này có thể sai.',
    field: 'explanation',
  },
  { line: 208, severity: 'warning', code: 'duplicate', message: 'Trùng với câu TOAN12-0107 đã có trong ngân hàng; không nhập lại.', field: null },
];

const job = (id: string, fileName: string, state: ImportView['state'], counts: [number, number, number, number]): ImportView => ({
  id,
  fileName,
  state,
  total: counts[0] + counts[1] + counts[2],
  done: state === 'importing' ? 420 : counts[0] + counts[1] + counts[2],
  accepted: counts[0],
  refused: counts[1],
  duplicates: counts[2],
  warnings: counts[3],
  createdAt: inMinutes(-180),
  createdByName: 'Nguyễn Hữu Phước',
  findings: state === 'checked' ? findings : [],
  failure: null,
});

export const imports: ImportView[] = [
  job('i1', 'toan_12_chuyen_de.jsonl', 'checked', [612, 4, 12, 9]),
  job('i2', 'tin_hoc_2025.jsonl', 'importing', [840, 2, 0, 3]),
  job('i3', 'hoa_hoc_11.jsonl', 'done', [455, 0, 3, 1]),
];

const found = (id: string | undefined) => imports.find((one) => one.id === id);

export const bankRoutes: Route[] = [
  [
    'GET',
    /^\/items$/,
    ({ url }) => {
      const asked = (name: string) => url.searchParams.get(name) ?? '';
      const q = asked('q').toLowerCase();
      const fits = items.filter(
        (item) =>
          (q === '' || `${item.code} ${item.stemHtml}`.toLowerCase().includes(q)) &&
          (asked('subject') === '' || item.subject === asked('subject')) &&
          (asked('kind') === '' || item.kind === asked('kind')) &&
          (asked('level') === '' || item.level === asked('level')) &&
          (asked('status') === '' || item.status === asked('status')),
      );
      return pageOf(fits, q === '' && fits.length > 5 ? 1246 : fits.length);
    },
  ],
  [
    'GET',
    /^\/items\/([^/]+)$/,
    (_, [id]) => {
      const item = items.find((one) => one.id === id);
      return item ? ok(item) : notFound;
    },
  ],
  ['GET', /^\/curriculum$/, () => ok({ subjects, levels: [], kinds: [] })],
  [
    'GET',
    /^\/curriculum\/topics$/,
    ({ url }) => ok(topicsOf(url.searchParams.get('subject') ?? '', Number(url.searchParams.get('grade') ?? 0)) satisfies Topic[]),
  ],
  ['GET', /^\/imports$/, () => ok(imports)],
  ['POST', /^\/imports$/, () => ({ status: 202, body: imports[0] })],
  [
    'GET',
    /^\/imports\/([^/]+)$/,
    (_, [id]) => {
      const one = found(id);
      return one ? ok(one) : notFound;
    },
  ],
  [
    'POST',
    /^\/imports\/([^/]+)\/commit$/,
    (_, [id]) => {
      const one = found(id);
      if (!one) return notFound;
      one.state = 'done';
      one.findings = [];
      return { status: 202, body: one };
    },
  ],
  [
    'DELETE',
    /^\/imports\/([^/]+)$/,
    (_, [id]) => {
      const one = found(id);
      if (!one) return notFound;
      one.state = 'cancelled';
      return { status: 204 };
    },
  ],
  ['GET', /^\/imports\/([^/]+)\/report$/, () => ({ status: 200, body: 'line,severity,message\n', headers: { 'Content-Type': 'text/csv' } })],
];
