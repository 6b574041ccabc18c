import type { ItemResponse, ResponseEntry } from '../api/types';

/** One thing a candidate did, on its way to the server. `clientId` and `sequence` name it for good: the server takes it once. */
export interface Entry extends ResponseEntry {
  attemptId: string;
  clientId: string;
}

/** What changed, before it has a number. */
export interface Change {
  slot: string | null;
  response: ItemResponse | null;
  flagged: boolean | null;
  block: string | null;
}

/** Order of writing: by time, and by sequence within one page's life. */
export function inOrder(a: Entry, b: Entry): number {
  if (a.clientId === b.clientId) return a.sequence - b.sequence;
  return a.clientTime < b.clientTime ? -1 : a.clientTime > b.clientTime ? 1 : 0;
}

export function toWire({ sequence, slot, response, flagged, block, clientTime }: Entry): ResponseEntry {
  return { sequence, slot, response, flagged, block, clientTime };
}
