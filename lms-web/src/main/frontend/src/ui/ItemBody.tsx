import { memo, useLayoutEffect, useRef } from 'react';
import { placeGlyphs, typeset } from './math';
import { frameTables, letWideThingsScroll } from './wide';

interface Props {
  /** Stored body: the sanitised HTML subset of the bank, formulas as LaTeX in `[data-math]` or already set by the server. */
  html: string;
  className?: string | undefined;
}

/** Item text. The markup is written by script, not by React, because typesetting changes it in place. */
export const ItemBody = memo(function ItemBody({ html, className }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const at = box.current;
    if (!at) return undefined;
    at.innerHTML = html;
    placeGlyphs(at);
    frameTables(at);
    void typeset(at).then(() => letWideThingsScroll(at));
    const watch = new ResizeObserver(() => letWideThingsScroll(at));
    watch.observe(at);
    return () => watch.disconnect();
  }, [html]);
  return <div ref={box} className={className ? `body ${className}` : 'body'} />;
});
