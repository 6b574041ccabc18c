import { useEffect } from 'react';
import type { AttemptSession } from '../attempt/AttemptSession';
import { useTold } from './useTold';

/** What the room tells reaches the attempt whatever the page shows, to the end. */
export function useHearing(session: AttemptSession): void {
  const told = useTold();
  useEffect(() => {
    if (told) session.hear(told);
  }, [session, told]);
}
