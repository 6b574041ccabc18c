interface Grouped {
  stimulusId: string | null;
  block?: string | null;
}

export interface Group<T> {
  stimulusId: string | null;
  block: string | null;
  /** The first group of its block: a heading stands before it. */
  opensBlock: boolean;
  items: T[];
}

/** Items that follow each other on one stimulus stand under it together; each other item is a group of its own. */
export function groupItems<T extends Grouped>(items: readonly T[]): Group<T>[] {
  const groups: Group<T>[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    const block = item.block ?? null;
    if (last && item.stimulusId !== null && last.stimulusId === item.stimulusId && last.block === block) last.items.push(item);
    else groups.push({ stimulusId: item.stimulusId, block, opensBlock: last?.block !== block, items: [item] });
  }
  return groups;
}
