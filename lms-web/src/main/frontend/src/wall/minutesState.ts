import type { Wall } from '../api/types';

/** How far the minutes of a room are: nothing to tell yet, drafts while somebody writes or may come, or all that there is. */
export type MinutesState = { kind: 'early' } | { kind: 'writing' | 'coming'; count: number } | { kind: 'final' };

/** By the server's time, as the server decides it. */
export function minutesState({ sitting, tiles }: Wall, now: number): MinutesState {
  if (now < Date.parse(sitting.opensAt)) return { kind: 'early' };
  const writing = tiles.filter(({ state }) => state === 'writing' || state === 'paused').length;
  if (writing > 0) return { kind: 'writing', count: writing };
  const coming = tiles.filter(({ state }) => state === 'not_arrived' || state === 'waiting').length;
  return now <= Date.parse(sitting.closesAt) && coming > 0 ? { kind: 'coming', count: coming } : { kind: 'final' };
}
