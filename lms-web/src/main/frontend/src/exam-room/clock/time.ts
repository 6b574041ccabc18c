export type Urgency = 'calm' | 'soon' | 'last' | 'over';

/** Whole seconds until an instant, never below zero; the last second still shows 1. */
export function secondsUntil(instant: number, now: number): number {
  return Math.max(0, Math.ceil((instant - now) / 1000));
}

export function urgencyOf(seconds: number): Urgency {
  if (seconds <= 0) return 'over';
  if (seconds <= 60) return 'last';
  return seconds <= 300 ? 'soon' : 'calm';
}
