import type { Paper, PaperRow } from '../src/api/types';
import { formOf, toanForm } from './forms.ts';
import { inMinutes, notFound, ok, pageOf, type Route } from './routes.ts';

const spread = (a: number, b: number, c: number) => ({ A: a, B: b, C: c, D: 12 - a - b - c });
const paper = (id: string, title: string, subject: string, mode: Paper['mode']): Paper => ({
  id,
  title,
  subject,
  formatCode: `${subject}-2025`,
  minutes: subject === 'TOAN' ? 90 : 50,
  mode,
  createdAt: inMinutes(-2000),
  createdByName: 'Nguyễn Hữu Phước',
  itemCount: subject === 'TOAN' ? 22 : 40,
  overlap: mode === 'parallel' ? 3 : null,
  forms: ['0421', '1187', '2590', '3764'].map((code, i) => ({ id: `f${code}`, code, itemCount: 22, keySpread: spread(3 + (i % 2), 3, 4 - (i % 2)) })),
});
const papers = [paper('p1', 'Thi thử tốt nghiệp THPT lần 1, môn Toán', 'TOAN', 'shuffled'), paper('p2', 'Kiểm tra giữa kì I, môn Tiếng Anh', 'NN', 'parallel')];
const rowOf = ({ id, title, subject, formatCode, minutes, mode, createdAt, createdByName, itemCount, forms }: Paper): PaperRow => ({
  id,
  title,
  subject,
  formatCode,
  minutes,
  mode,
  createdAt,
  createdByName,
  itemCount,
  formCount: forms.length,
});

export const drawnPaperRoutes: Route[] = [
  ['GET', /^\/papers$/, () => pageOf(papers.map(rowOf))],
  [
    'GET',
    /^\/papers\/([^/]+)$/,
    (_, [id]) => {
      const found = papers.find((one) => one.id === id);
      return found ? ok(found) : notFound;
    },
  ],
  ['GET', /^\/papers\/([^/]+)\/forms\/([^/]+)$/, (_, [id, code = '']) => ok(id === 'p2' ? formOf('NN', 'Tiếng Anh', code, [['choice', 40]]) : toanForm(code))],
];
