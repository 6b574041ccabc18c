import type { ImportView } from '../src/api/types';
import { inMinutes, type Route } from './routes.ts';

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
  findings: [],
  failure: null,
});

export const imports: ImportView[] = [
  job('i1', 'toan_12_chuyen_de.jsonl', 'checked', [612, 4, 12, 9]),
  job('i2', 'tin_hoc_2025.jsonl', 'importing', [840, 2, 0, 3]),
  job('i3', 'hoa_hoc_11.jsonl', 'done', [455, 0, 3, 1]),
];

export const bankRoutes: Route[] = [];
