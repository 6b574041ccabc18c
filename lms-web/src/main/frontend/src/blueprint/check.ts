import type { Blueprint, BlueprintPart } from '../api/types';
import { countAt, type Draft } from './matrix';

/** How a part, or one block of it, stands against its format: `have` questions of `needed`. */
export interface Check {
  part: number;
  /** Undefined where the part has no choice; null for its common questions. */
  block?: string | null;
  needed: number;
  have: number;
}

const counted = (draft: Draft, part: BlueprintPart, block: string | null): number =>
  draft.rows
    .filter((row) => row.block === block)
    .flatMap((row) => draft.levels.map((level) => countAt(draft, { ...row, part: part.number, level })))
    .reduce((sum, count) => sum + count, 0);

function checkPart(draft: Draft, part: BlueprintPart): Check[] {
  if (part.kind === 'essay') {
    const slots = draft.essays.filter((slot) => slot.part === part.number).length;
    return [{ part: part.number, needed: slots, have: slots }];
  }
  if (!part.choice) return [{ part: part.number, needed: part.count, have: counted(draft, part, null) }];
  const common = { part: part.number, block: null, needed: part.choice.commonCount, have: counted(draft, part, null) };
  const blocks = part.choice.blocks.map(({ code, count }) => ({ part: part.number, block: code, needed: count, have: counted(draft, part, code) }));
  return [common, ...blocks];
}

/** Every part against the format, in its order. */
export const checkFormat = (blueprint: Blueprint, draft: Draft): Check[] => blueprint.parts.flatMap((part) => checkPart(draft, part));

export const isComplete = (checks: readonly Check[]): boolean => checks.every(({ needed, have }) => needed === have);
