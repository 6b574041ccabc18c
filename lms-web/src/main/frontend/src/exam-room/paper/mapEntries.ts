import type { PaperPart } from '../api/types';
import type { Snapshot } from '../attempt/session';
import { progressOf, sheetAt, type Progress } from '../attempt/model';
import type { Stop } from './stops';

/** One item as the map and the hand-in dialog show it. */
export interface MapEntry {
  slot: string;
  number: number;
  /** Set for an item of the chosen block. */
  block: string | null;
  part: PaperPart;
  progress: Progress;
  flagged: boolean;
  waiting: boolean;
}

export function mapEntries(stops: readonly Stop[], { work, waiting }: Pick<Snapshot, 'work' | 'waiting'>): MapEntry[] {
  return stops.flatMap(({ item, part }) => {
    if (!item) return [];
    const { response, flagged } = sheetAt(work, item.slot);
    const progress = progressOf(item, response);
    return [{ slot: item.slot, number: item.number, block: item.block, part, progress, flagged, waiting: waiting.has(item.slot) }];
  });
}

export const isOpen = (entry: MapEntry): boolean => entry.progress !== 'answered';
