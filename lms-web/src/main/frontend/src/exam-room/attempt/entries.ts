import type { ItemResponse, Notice, NoticeKind, ResponseEntry } from '../api/types';

/** One thing a candidate did, on its way to the server. `clientId` and `sequence` name it for good: the server takes it once. */
export interface Entry extends ResponseEntry {
  attemptId: string;
  clientId: string;
}

/** What changed, before it has a number; what did not is null, so that this page says nothing of it. */
export interface Change {
  slot: string | null;
  response: ItemResponse | null;
  /** Takes the answer back; without it no response means that the answer is left alone. */
  clears: boolean;
  flagged: boolean | null;
  block: string | null;
  /** What the page noticed: by itself, never together with a change. */
  notice?: Notice;
}

const nothing: Change = { slot: null, response: null, clears: false, flagged: null, block: null };

/** What the candidate or the page does, as changes; an answer that can't be sent takes the one before it back. */
export const changes = {
  answer: (slot: string, response: ItemResponse | null): Change => ({ ...nothing, slot, response, clears: response === null }),
  flag: (slot: string, flagged: boolean): Change => ({ ...nothing, slot, flagged }),
  block: (block: string): Change => ({ ...nothing, block }),
  notice: (kind: NoticeKind, millis: number): Change => ({ ...nothing, notice: { kind, millis: Math.round(millis) } }),
};

export function touchesAnswer({ response, clears }: Pick<Change, 'response' | 'clears'>): boolean {
  return clears || response !== null;
}

/** Both changes of one slot as one: where they touch the same thing the later counts. */
export function joined(earlier: Change, later: Change): Change {
  const { response, clears } = touchesAnswer(later) ? later : earlier;
  return { slot: later.slot, response, clears, flagged: later.flagged ?? earlier.flagged, block: later.block ?? earlier.block };
}

/** Order of writing: by time, and by sequence within one page's life. */
export function inOrder(a: Entry, b: Entry): number {
  if (a.clientId === b.clientId) return a.sequence - b.sequence;
  return a.clientTime < b.clientTime ? -1 : a.clientTime > b.clientTime ? 1 : 0;
}

export function toWire({ sequence, slot, response, clears, flagged, block, clientTime, notice }: Entry): ResponseEntry {
  const change = { sequence, slot, response, clears, flagged, block, clientTime };
  return notice ? { ...change, notice } : change;
}
