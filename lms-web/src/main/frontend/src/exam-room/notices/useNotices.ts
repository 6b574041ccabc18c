import { useEffect } from 'react';
import type { AttemptSession } from '../attempt/AttemptSession';
import { useClock } from '../clock/useClock';
import { Gone } from './Gone';
import { Watch } from './Watch';

/** Watches while the paper is written. */
export function useNotices(session: AttemptSession): void {
  const clock = useClock();
  useEffect(() => {
    const gone = new Gone(session.getSnapshot().state.id);
    const since = gone.take();
    if (since !== null) session.notice('returned', Math.max(0, clock.now() - since));
    const watch = new Watch({
      monotonic: clock.monotonic,
      told: (kind, millis) => {
        if (kind === 'returned') gone.take();
        session.notice(kind, millis);
      },
    });
    const stop = listen(watch, () => {
      const { phase, link } = session.getSnapshot();
      if (phase === 'ended' || link === 'elsewhere') return;
      watch.gone();
      gone.mark(clock.now());
    });
    return () => {
      stop();
      watch.end();
    };
  }, [clock, session]);
}

function listen(watch: Watch, onGone: () => void): () => void {
  const away = () => watch.away(document.visibilityState === 'hidden' || !document.hasFocus());
  const full = () => document.fullscreenElement === null && watch.once('shrunk');
  const on: [EventTarget, string, () => unknown][] = [
    [document, 'visibilitychange', away],
    [window, 'blur', away],
    [window, 'focus', away],
    [window, 'pagehide', onGone],
    [document, 'copy', () => watch.once('copied')],
    [document, 'cut', () => watch.once('cut')],
    [document, 'paste', () => watch.once('pasted')],
    [window, 'beforeprint', () => watch.once('printed')],
    [window, 'resize', () => watch.resized()],
    [document, 'fullscreenchange', full],
    [window, 'offline', () => watch.offline(true)],
    [window, 'online', () => watch.offline(false)],
  ];
  for (const [target, name, act] of on) target.addEventListener(name, act);
  return () => {
    for (const [target, name, act] of on) target.removeEventListener(name, act);
  };
}
