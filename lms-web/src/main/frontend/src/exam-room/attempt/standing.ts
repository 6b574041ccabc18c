import type { AttemptState, HandedIn } from '../api/types';
import type { Change } from './entries';
import type { Heard } from './session';
import { LAST_CALL } from './times';

/** So long after a pause's end the page goes on by itself: its idea of the server's time is good to a fraction of this. */
const PAUSE_MARGIN = 500;

/** How the attempt stands after what the room has told. */
export function toldOf(state: AttemptState, { state: phase, deadline, pausedUntil, handedIn: end }: Heard): AttemptState {
  if (end) return handedIn(state, end);
  return { ...state, paused: phase === 'paused', pausedUntil, deadline: deadline ?? state.deadline };
}

/** How it stands once it is handed in. */
export function handedIn(state: AttemptState, { by, ...told }: HandedIn): AttemptState {
  return { ...state, ...told, state: 'handed_in', handedInBy: by, paused: false, pausedUntil: null };
}

/** A pause with an end is over by its time: nobody has to say so. What an older page kept knows of no end. */
export function goesOn(state: AttemptState, now: number): AttemptState | null {
  const { paused, pausedUntil }: Partial<AttemptState> = state;
  const over = paused && pausedUntil != null && now >= Date.parse(pausedUntil) + PAUSE_MARGIN;
  return over ? { ...state, paused: false, pausedUntil: null } : null;
}

/** Whether the time to write is over, by the server's clock. */
export function isTimeUp(state: AttemptState, now: number): boolean {
  return !state.paused && now >= Date.parse(state.deadline);
}

/** Whether something may be written this moment: asked of the clock itself, for no tick comes at the very end. */
export function isOpen(state: AttemptState, now: number): boolean {
  return !state.paused && !isTimeUp(state, now);
}

/** How long typing may be gathered before it has to be sent, in milliseconds. */
export function untilLastCall({ deadline }: AttemptState, now: number): number {
  return Math.max(0, Date.parse(deadline) - LAST_CALL - now);
}

/** When a change was made. An answer is taken in only while there is time, so it never says that it was written after the end. */
export function momentOf({ notice }: Change, { deadline }: AttemptState, now: number): string {
  return new Date(notice ? now : Math.min(now, Date.parse(deadline))).toISOString();
}
