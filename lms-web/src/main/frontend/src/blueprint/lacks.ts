import type { Feasibility } from '../api/types';

export interface Lack {
  /** Cell of the matrix, or slot of an essay part. */
  key: string;
  needed: number;
  available: number;
}

/** The cells that the bank cannot fill, under the names they have on the page. */
export function lacksOf(told: Feasibility | undefined, keys: ReadonlyMap<string, string>): Map<string, Lack> {
  const lacks = new Map<string, Lack>();
  for (const { part, index, needed, available, missing } of told?.cells ?? []) {
    const key = keys.get(`${part}/${index}`);
    if (missing > 0 && key !== undefined) lacks.set(key, { key, needed, available });
  }
  return lacks;
}
