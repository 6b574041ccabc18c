import { useEffect, useSyncExternalStore } from 'react';
import type { AttemptSession } from './AttemptSession';
import type { Snapshot } from './session';

export function useAttempt(session: AttemptSession): Snapshot {
  return useSyncExternalStore(session.subscribe, session.getSnapshot);
}

/** Runs the session while the page is shown, and ties it to what the browser tells about network and page. */
export function useRunning(session: AttemptSession): void {
  useEffect(() => {
    const away = () => session.flush();
    const seen = () => (document.visibilityState === 'visible' ? session.wake() : session.flush());
    const back = () => session.flush();
    const leave = (event: BeforeUnloadEvent) => {
      const { phase, waiting, hold } = session.getSnapshot();
      if (phase !== 'ended' && waiting.size > 0 && hold !== 'kept') event.preventDefault();
    };
    session.start();
    addEventListener('pagehide', away);
    addEventListener('online', back);
    addEventListener('beforeunload', leave);
    document.addEventListener('visibilitychange', seen);
    return () => {
      session.stop();
      removeEventListener('pagehide', away);
      removeEventListener('online', back);
      removeEventListener('beforeunload', leave);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [session]);
}
