import { useEffect, useEffectEvent } from 'react';
import { passes } from './queries';

/** So long a page waits for an answer before it opens what this machine keeps. */
export const SILENCE = 3_000;

interface Asked {
  data: unknown;
  failureReason: Error | null;
}

/**
 * Hears once that the server can't be asked at the moment: it is not reached, something else answers in its place, it has
 * too much to do, or says nothing. Not once it has answered.
 */
export function useAway({ data, failureReason }: Asked, onAway: () => void): void {
  const away = useEffectEvent(onAway);
  const waits = data === undefined;
  const fails = failureReason !== null && passes(failureReason);
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setTimeout(() => away(), fails ? 0 : SILENCE);
    return () => clearTimeout(timer);
  }, [waits, fails]);
}
