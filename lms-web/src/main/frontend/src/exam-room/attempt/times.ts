/** Typing is gathered for this long before it is sent; an essay, which is longer, a little longer. */
export const PAUSE = { short: 400, essay: 1_200 } as const;
export const NOTICE_PAUSE = 15_000;
export const HEARTBEAT = 45_000;
export const CLOSING_POLL = 2_000;
/** Half-typed answers are sent this long before the deadline, so that they arrive before it. */
export const LAST_CALL = 2_000;
