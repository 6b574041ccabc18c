/**
 * Ends what is asked after so many milliseconds, or when `signal` does. What `AbortSignal.any` does, which browsers of
 * before 2024 lack.
 */
export function within(millis: number, signal: AbortSignal): AbortSignal {
  const either = new AbortController();
  for (const one of [signal, AbortSignal.timeout(millis)]) {
    if (one.aborted) either.abort(one.reason);
    else one.addEventListener('abort', () => either.abort(one.reason), { once: true });
  }
  return either.signal;
}
