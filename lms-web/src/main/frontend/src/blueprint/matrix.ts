import type { Blueprint, BlueprintPart, Cell, Decimal, Kind, Level } from '../api/types';
import type { TopicIndex } from './topics';

/** A level of a column; null takes items of any level. */
export type ColumnLevel = Level | null;

/** One row: a topic (null: any) in the common part of the paper (block null) or in one block of those the candidate chooses from. */
export interface Row {
  topic: string | null;
  block: string | null;
}

/** One essay question: the format fixes its points, the teacher its topic and level. */
export interface EssaySlot {
  part: number;
  points: Decimal;
  topic: string | null;
  level: ColumnLevel;
}

/** What is being edited. Rows without counts are kept while the page is open, and not saved. */
export interface Draft {
  title: string;
  rows: readonly Row[];
  levels: readonly ColumnLevel[];
  counts: Readonly<Record<string, number>>;
  essays: readonly EssaySlot[];
}

export interface Column {
  part: number;
  kind: Kind;
  level: ColumnLevel;
}

export interface CellPlace extends Row {
  part: number;
  level: ColumnLevel;
}

/** Where a saved cell stands in the body that was sent: the server names shortages by part and index. */
export interface Placed {
  parts: BlueprintPart[];
  keys: ReadonlyMap<string, string>;
}

const alwaysShown: readonly ColumnLevel[] = ['know', 'understand', 'apply'];
const levelOrder: readonly ColumnLevel[] = ['know', 'understand', 'apply', 'apply_high', null];

export const most = 99;

export const rowKey = (row: Row): string => `${row.block ?? ''}/${row.topic ?? '*'}`;
export const cellKey = (place: CellPlace): string => `${place.part}/${place.level ?? '*'}/${rowKey(place)}`;

export const matrixParts = (blueprint: Blueprint): BlueprintPart[] => blueprint.parts.filter((part) => part.kind !== 'essay');
export const blocksOf = (blueprint: Blueprint) => blueprint.parts.find((part) => part.choice)?.choice?.blocks ?? [];

export const columnsOf = (blueprint: Blueprint, draft: Draft): Column[] =>
  matrixParts(blueprint).flatMap((part) => draft.levels.map((level) => ({ part: part.number, kind: part.kind, level })));

/** Only a part with a choice has cells in the rows of a block. */
export const isOpen = (blueprint: Blueprint, part: number, row: Row): boolean =>
  row.block === null || (blueprint.parts.find(({ number }) => number === part)?.choice?.blocks.some(({ code }) => code === row.block) ?? false);

/** Common rows first, then block by block; inside them "any topic", then the programme's order. */
export function sortRows(rows: readonly Row[], blocks: readonly { code: string }[], topics: TopicIndex): Row[] {
  const blockAt = (row: Row) => (row.block === null ? -1 : blocks.findIndex(({ code }) => code === row.block));
  const topicAt = (row: Row) => (row.topic === null ? -1 : (topics.get(row.topic)?.order ?? Number.MAX_SAFE_INTEGER));
  return [...rows].sort((a, b) => blockAt(a) - blockAt(b) || topicAt(a) - topicAt(b) || (a.topic ?? '').localeCompare(b.topic ?? ''));
}

function essaysOf(part: BlueprintPart): EssaySlot[] {
  const scheme = part.scheme.type === 'essay' ? part.scheme.points : [];
  const told = part.cells.flatMap((cell) => Array.from({ length: cell.count }, () => cell));
  return scheme.map((points, i) => ({ part: part.number, points, topic: told[i]?.topic ?? null, level: told[i]?.level ?? null }));
}

export function openDraft(blueprint: Blueprint): Draft {
  const cells = matrixParts(blueprint).flatMap((part) => part.cells.map((cell) => ({ ...cell, part: part.number })));
  const rows = new Map<string, Row>();
  const counts: Record<string, number> = {};
  for (const cell of cells) {
    const key = cellKey(cell);
    rows.set(rowKey(cell), { topic: cell.topic, block: cell.block });
    counts[key] = (counts[key] ?? 0) + cell.count;
  }
  const levels = levelOrder.filter((level) => alwaysShown.includes(level) || cells.some((cell) => cell.level === level));
  const essays = blueprint.parts.filter((part) => part.kind === 'essay').flatMap(essaysOf);
  return { title: blueprint.title, rows: [...rows.values()], levels, counts, essays };
}

export const countAt = (draft: Draft, place: CellPlace): number => draft.counts[cellKey(place)] ?? 0;

export function withCount(draft: Draft, place: CellPlace, count: number): Draft {
  const counts = { ...draft.counts, [cellKey(place)]: Math.min(most, Math.max(0, Math.trunc(count))) };
  return { ...draft, counts };
}

export function withRows(draft: Draft, rows: readonly Row[]): Draft {
  const known = new Set(draft.rows.map(rowKey));
  return { ...draft, rows: [...draft.rows, ...rows.filter((row) => !known.has(rowKey(row)))] };
}

export function withoutRow(draft: Draft, row: Row): Draft {
  const gone = rowKey(row);
  const counts = Object.fromEntries(Object.entries(draft.counts).filter(([key]) => key.split('/').slice(2).join('/') !== gone));
  return { ...draft, rows: draft.rows.filter((one) => rowKey(one) !== gone), counts };
}

/** Whether a column of this level may be hidden: only an empty one, and never one of the three of the letter. */
export const mayHide = (draft: Draft, level: ColumnLevel): boolean =>
  !alwaysShown.includes(level) && !Object.entries(draft.counts).some(([key, count]) => count > 0 && key.split('/')[1] === (level ?? '*'));

export function withLevel(draft: Draft, level: ColumnLevel, shown: boolean): Draft {
  return { ...draft, levels: levelOrder.filter((one) => (one === level ? shown : draft.levels.includes(one))) };
}

/** The blueprint as it would be saved now, and which cell of the matrix each of its cells is. */
export function placeCells(blueprint: Blueprint, draft: Draft): Placed {
  const keys = new Map<string, string>();
  const parts = blueprint.parts.map((part) => {
    const cells: Cell[] = [];
    if (part.kind === 'essay') {
      for (const { points, topic, level } of draft.essays.filter((slot) => slot.part === part.number)) {
        keys.set(`${part.number}/${cells.length}`, essayKey(part.number, cells.length));
        cells.push({ topic, level, block: null, count: 1, points });
      }
    } else {
      for (const place of draft.rows.flatMap((row) => draft.levels.map((level) => ({ ...row, level, part: part.number })))) {
        const count = countAt(draft, place);
        if (count === 0) continue;
        keys.set(`${part.number}/${cells.length}`, cellKey(place));
        cells.push({ topic: place.topic, level: place.level, block: place.block, count, points: null });
      }
    }
    return { ...part, cells };
  });
  return { parts, keys };
}

export const essayKey = (part: number, slot: number): string => `essay/${part}/${slot}`;

/** What is sent to be saved or looked at. */
export const bodyOf = (blueprint: Blueprint, draft: Draft): Blueprint => ({
  ...blueprint,
  title: draft.title,
  parts: placeCells(blueprint, draft).parts,
});

/** Same saved content; rows that hold nothing do not count as a change. */
export const sameContent = (blueprint: Blueprint, a: Draft, b: Draft): boolean => JSON.stringify(bodyOf(blueprint, a)) === JSON.stringify(bodyOf(blueprint, b));
