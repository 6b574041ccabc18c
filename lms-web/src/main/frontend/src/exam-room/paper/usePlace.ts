import { useCallback, useEffect, useRef, useState } from 'react';
import { articleId } from './ItemArticle';
import { placeAt, type Stop } from './stops';

export interface Place {
  at: Stop;
  index: number;
  /** Goes there and takes the focus along. */
  go: (key: string) => void;
  move: (by: 1 | -1) => void;
}

/** Where the candidate is on the paper. */
export function usePlace(stops: readonly Stop[], onGo: () => void): Place {
  const [key, setKey] = useState(stops[0]?.key ?? '');
  const [arrival, setArrival] = useState(0);
  const index = placeAt(stops, key);
  const at = stops[index] ?? stops[0];
  if (!at) throw new Error('A paper has at least one item');

  const go = useCallback(
    (next: string) => {
      setKey(next);
      setArrival((count) => count + 1);
      onGo();
    },
    [onGo],
  );
  const arrived = useRef(0);
  useEffect(() => {
    if (arrival === arrived.current) return;
    arrived.current = arrival;
    const article = document.getElementById(articleId(at.key));
    article?.querySelector('h2')?.focus({ preventScroll: true });
    article?.scrollIntoView({ block: 'start' });
  }, [arrival, at.key]);

  /* Working in an item makes it the one that keys act on; nothing moves. */
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      const stop = target instanceof Element ? target.closest<HTMLElement>('[data-stop]') : null;
      if (stop?.dataset.stop) setKey(stop.dataset.stop);
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);

  const move = (by: 1 | -1) => {
    const next = stops[index + by];
    if (next) go(next.key);
  };
  return { at, index, go, move };
}
