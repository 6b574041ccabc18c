import { useEffect } from 'react';
import type { AttemptSession } from '../attempt/AttemptSession';
import { useClock } from '../clock/useClock';
import { Watch } from './Watch';

/** Watches while the paper is written. */
export function useNotices(session: AttemptSession): void {
  const clock = useClock();
  useEffect(() => {
    const watch = new Watch({ monotonic: clock.monotonic, told: (kind, millis) => session.notice(kind, millis) });
    const stop = listen(watch);
    return () => {
      stop();
      watch.end();
    };
  }, [clock, session]);
}

function listen(watch: Watch): () => void {
  const away = () => watch.span('left', document.visibilityState === 'hidden' || !document.hasFocus());
  const full = () => document.fullscreenElement === null && watch.once('shrunk');
  const on: [EventTarget, string, () => unknown][] = [
    [document, 'visibilitychange', away],
    [window, 'blur', away],
    [window, 'focus', away],
    [document, 'copy', () => watch.once('copied')],
    [document, 'cut', () => watch.once('cut')],
    [document, 'paste', () => watch.once('pasted')],
    [window, 'beforeprint', () => watch.once('printed')],
    [window, 'resize', () => watch.resized()],
    [document, 'fullscreenchange', full],
    [window, 'offline', () => watch.span('offline', true)],
    [window, 'online', () => watch.span('offline', false)],
  ];
  for (const [target, name, act] of on) target.addEventListener(name, act);
  return () => {
    for (const [target, name, act] of on) target.removeEventListener(name, act);
  };
}
