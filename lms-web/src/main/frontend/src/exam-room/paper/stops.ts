import type { PaperItem, PaperPart, SealedPaper } from '../api/types';

/** The place where a candidate chooses the block of a part; its key is no slot. */
export const BLOCK = 'block';

/** One place on the way through the paper: an item, or the choice of a block. */
export interface Stop {
  key: string;
  part: PaperPart;
  item: PaperItem | null;
}

/** Stops that hang on one stimulus are shown together. */
export interface Group {
  key: string;
  stimulusId: string | null;
  stops: Stop[];
}

/** Everything a candidate passes, in order: of a part with blocks the common items, the choice, and the items of the chosen block. */
export function stopsOf(paper: SealedPaper, block: string | null): Stop[] {
  return paper.parts.flatMap((part) => {
    const stop = (item: PaperItem): Stop => ({ key: item.slot, part, item });
    if (!part.choice) return part.items.map(stop);
    const common = part.items.filter((item) => item.block === null);
    const chosen = part.items.filter((item) => item.block !== null && item.block === block);
    return [...common.map(stop), { key: BLOCK, part, item: null }, ...chosen.map(stop)];
  });
}

/** The items that count: those of a block the candidate did not choose are no gap. */
export function itemsOf(stops: readonly Stop[]): PaperItem[] {
  return stops.flatMap((stop) => (stop.item ? [stop.item] : []));
}

export function groupsOf(stops: readonly Stop[]): Group[] {
  const groups: Group[] = [];
  for (const stop of stops) {
    const stimulusId = stop.item?.stimulusId ?? null;
    const last = groups.at(-1);
    if (last && stimulusId !== null && last.stimulusId === stimulusId && last.stops[0]?.part === stop.part) last.stops.push(stop);
    else groups.push({ key: stop.key, stimulusId, stops: [stop] });
  }
  return groups;
}

/** What is on the screen at a stop: its group, or its whole part. */
export function screenAt(stops: readonly Stop[], key: string, wholePart: boolean): Group[] {
  const part = stops.find((stop) => stop.key === key)?.part;
  const groups = groupsOf(stops.filter((stop) => stop.part === part));
  return wholePart ? groups : groups.filter((group) => group.stops.some((stop) => stop.key === key));
}

/** A stop that went away with its block leads back to the choice. */
export function placeAt(stops: readonly Stop[], key: string): number {
  const at = stops.findIndex((stop) => stop.key === key);
  if (at >= 0) return at;
  return Math.max(
    0,
    stops.findIndex((stop) => stop.key === BLOCK),
  );
}
