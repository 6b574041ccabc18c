import { useEffect, useEffectEvent, useState } from 'react';
import { passes } from './queries';

/** So long a page waits for an answer before it opens what this machine keeps. */
export const SILENCE = 3_000;

interface Asked {
  data: unknown;
  error: Error | null;
  failureReason: Error | null;
}

/** Why there is no answer: told on while the question is asked again by itself, so that the page does not flicker. */
export function useTrouble({ data, error }: Asked): Error | null {
  const [last, setLast] = useState(error);
  if (error !== null && error !== last) setLast(error);
  const passing = last !== null && passes(last) ? last : null;
  return error ?? (data === undefined ? passing : null);
}

/**
 * Hears once that the server can't be asked at the moment: it is not reached, something else answers in its place, it has
 * too much to do, or says nothing. Not once it has answered.
 */
export function useAway({ data, failureReason }: Pick<Asked, 'data' | 'failureReason'>, onAway: () => void): void {
  const away = useEffectEvent(onAway);
  const waits = data === undefined;
  const fails = failureReason !== null && passes(failureReason);
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setTimeout(() => away(), fails ? 0 : SILENCE);
    return () => clearTimeout(timer);
  }, [waits, fails]);
}
