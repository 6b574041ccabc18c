import type { AttemptState, QueuePlace } from '../api/types';

interface Door {
  startAttempt(sitting: string): Promise<AttemptState | QueuePlace>;
}

interface Waiting {
  /** Hears the place in the line, from 1. */
  told: (place: number) => void;
  /** Aborted when nobody waits any more. */
  signal: AbortSignal;
  random: () => number;
}

/** Pages told to come back at the same moment should not all come at that moment. */
const SPREAD = 0.5;

/** Asks to start until it is this candidate's turn. The server keeps the place between two calls. */
export async function enter(door: Door, sitting: string, { told, signal, random }: Waiting): Promise<AttemptState> {
  let answer = await door.startAttempt(sitting);
  while ('position' in answer) {
    told(answer.position);
    await pause(answer.retryMillis * (1 + SPREAD * random()));
    signal.throwIfAborted();
    answer = await door.startAttempt(sitting);
  }
  return answer;
}

const pause = (millis: number): Promise<void> => new Promise((done) => setTimeout(done, millis));
