import { useEffect, useState } from 'react';

const pad = (value: number) => String(value).padStart(2, '0');

export interface Left {
  days: number;
  hours: number;
  minutes: number;
  seconds: number;
}

export function split(totalSeconds: number): Left {
  const s = Math.max(0, Math.floor(totalSeconds));
  return { days: Math.floor(s / 86400), hours: Math.floor(s / 3600) % 24, minutes: Math.floor(s / 60) % 60, seconds: s % 60 };
}

/** `1:07:12`, `47:12`: hours only while there are any. */
export function clock(totalSeconds: number): string {
  const s = Math.max(0, Math.floor(totalSeconds));
  const hours = Math.floor(s / 3600);
  const rest = `${pad(Math.floor(s / 60) % 60)}:${pad(s % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

/**
 * Whole seconds until `instant`, by the server's clock: `serverNow` is the server's time when the answer was made, and from there
 * only the monotonic clock of this machine counts, so a wrong wall clock here changes nothing. Never below zero.
 */
export function useSecondsUntil(instant: string, serverNow: string): number {
  const total = (Date.parse(instant) - Date.parse(serverNow)) / 1000;
  const [left, setLeft] = useState(total);
  useEffect(() => {
    const end = performance.now() + total * 1000;
    const tick = () => setLeft((end - performance.now()) / 1000);
    tick();
    const timer = setInterval(tick, 500);
    return () => clearInterval(timer);
  }, [total]);
  return Math.max(0, Math.ceil(left));
}

/** Be Vietnam Pro has no tabular figures, so a running clock would tremble: each digit gets a cell of one width. */
export function Digits({ children }: { children: string }) {
  return <span className="digits">{[...children].map((sign, i) => (/\d/.test(sign) ? <i key={i}>{sign}</i> : sign))}</span>;
}
