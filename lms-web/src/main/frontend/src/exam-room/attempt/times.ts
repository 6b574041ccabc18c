import type { ItemKind, ItemResponse } from '../api/types';

const TYPING_PAUSE: Partial<Record<ItemKind, number>> = { short: 400, essay: 1_200 };

/** Typing is gathered for this long before it is sent; an essay, which is longer, a little longer. */
export function typingPause(response: ItemResponse | null): number {
  return (response && TYPING_PAUSE[response.kind]) ?? 0;
}

/** What is written for so long is one entry: if its end turns out to be in a pause nobody here knew of, no more is lost. */
const ENTRY_LASTS: Partial<Record<ItemKind, number>> = { essay: 15_000 };

export function entryLasts(response: ItemResponse | null): number {
  return (response && ENTRY_LASTS[response.kind]) ?? 5_000;
}

export const NOTICE_PAUSE = 15_000;
export const HEARTBEAT = 45_000;
/** Answers on their way are taken for five seconds after the deadline; then the clock hands in, and goes through all in a few more. */
export const CLOSING_FIRST = 7_000;
/** Over so long those who were not told ask for the first time. */
export const CLOSING_SPREAD = 8_000;
export const CLOSING_LONGEST = 40_000;
/** Half-typed answers are sent this long before the deadline, so that they arrive before it. */
export const LAST_CALL = 2_000;
