import { levels as allLevels, kinds as allKinds, type Blueprint, type BlueprintPart, type Decimal, type Kind, type Scheme } from '../api/types';
import { countAt, isOpen, type ColumnLevel, type Draft, type Row } from './matrix';

/** A number of questions and the points they bring, in hundredths. */
export interface Sum {
  count: number;
  hundredths: number;
}

/** `"0.25"` is 25: points are added as whole hundredths, so that no sum ever drifts. */
export const hundredths = (points: Decimal): number => Math.round(Number(points) * 100);

/** The points of one whole question of the scheme; essays have theirs in each slot. */
export function fullPoints(scheme: Scheme): number {
  switch (scheme.type) {
    case 'each':
      return hundredths(scheme.points);
    case 'scale':
      return Math.max(0, ...scheme.scale.map(hundredths));
    case 'essay':
      return 0;
  }
}

/** A candidate answers one block of several: each counts for its share, so that a complete paper still sums to its total. */
const share = (part: BlueprintPart, row: Row): number => (row.block === null ? 1 : 1 / Math.max(1, part.choice?.blocks.length ?? 1));

const none: Sum = { count: 0, hundredths: 0 };
const add = (a: Sum, b: Sum): Sum => ({ count: a.count + b.count, hundredths: a.hundredths + b.hundredths });
export const sum = (sums: readonly Sum[]): Sum => sums.reduce(add, none);

function cellSum(blueprint: Blueprint, draft: Draft, part: BlueprintPart, row: Row, level: ColumnLevel): Sum {
  if (!isOpen(blueprint, part.number, row)) return none;
  const count = countAt(draft, { ...row, part: part.number, level });
  return { count, hundredths: count * fullPoints(part.scheme) * share(part, row) };
}

const parts = (blueprint: Blueprint, only?: number) =>
  blueprint.parts.filter(({ kind, number }) => kind !== 'essay' && (only === undefined || only === number));

const essaySum = (draft: Draft, keep: (slot: Draft['essays'][number]) => boolean): Sum =>
  sum(draft.essays.filter(keep).map((slot) => ({ count: 1, hundredths: hundredths(slot.points) })));

/** Sum of the cells at a part and a level, at a row, or everywhere, as far as each is given. */
export function matrixSum(blueprint: Blueprint, draft: Draft, at: { part?: number; level?: ColumnLevel; row?: Row }): Sum {
  const rows = at.row ? [at.row] : draft.rows;
  const levels = at.level === undefined ? draft.levels : [at.level];
  return sum(parts(blueprint, at.part).flatMap((part) => rows.flatMap((row) => levels.map((level) => cellSum(blueprint, draft, part, row, level)))));
}

export const totalSum = (blueprint: Blueprint, draft: Draft): Sum =>
  add(
    matrixSum(blueprint, draft, {}),
    essaySum(draft, () => true),
  );

/** Points by kind, for the kinds that the format has. */
export function kindSums(blueprint: Blueprint, draft: Draft): { kind: Kind; sum: Sum }[] {
  return allKinds
    .filter((kind) => blueprint.parts.some((part) => part.kind === kind))
    .map((kind) => {
      const numbers = blueprint.parts.filter((part) => part.kind === kind).map(({ number }) => number);
      if (kind === 'essay') return { kind, sum: essaySum(draft, (slot) => numbers.includes(slot.part)) };
      return { kind, sum: sum(numbers.map((part) => matrixSum(blueprint, draft, { part }))) };
    });
}

/** Points by level; "any level" stands last and only where it is used. */
export function levelSums(blueprint: Blueprint, draft: Draft): { level: ColumnLevel; sum: Sum }[] {
  const all: ColumnLevel[] = [...allLevels, null];
  return all
    .map((level) => ({
      level,
      sum: add(
        matrixSum(blueprint, draft, { level }),
        essaySum(draft, (slot) => slot.level === level),
      ),
    }))
    .filter(({ level, sum: { count } }) => count > 0 || (level !== null && level !== 'apply_high'));
}

/** A share of the format's points in per cent. */
export const percentOf = (part: Sum, total: number): number => (total > 0 ? (part.hundredths / total) * 100 : 0);
