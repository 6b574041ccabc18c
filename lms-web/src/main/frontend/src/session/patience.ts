import { isProblem } from '../api/problem';

/** Where the server does not say when to come again. */
const USUAL_SECONDS = 20;

/** Between once and twice what the server asked for: those it turned away together must not come back together. `random` is in [0, 1). */
export const comeAgainIn = (seconds: number | null, random: number): number => (seconds ?? USUAL_SECONDS) * 1000 * (1 + random);

function pause(millis: number, signal: AbortSignal): Promise<void> {
  return new Promise((over, givenUp) => {
    const end = () => {
      clearTimeout(timer);
      givenUp(signal.reason as DOMException);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', end);
      over();
    }, millis);
    signal.addEventListener('abort', end, { once: true });
  });
}

/** Sends again, after a while, as long as the server says that too many are logging in. Any other answer is the answer; giving up by the signal is an `AbortError`. */
export async function patiently<T>(send: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    signal.throwIfAborted();
    try {
      return await send();
    } catch (failure) {
      if (!isProblem(failure, 'log-in-busy')) throw failure;
      await pause(comeAgainIn(failure.retryAfterSeconds, Math.random()), signal);
    }
  }
}
