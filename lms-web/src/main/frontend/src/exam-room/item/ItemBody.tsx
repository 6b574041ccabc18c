import { memo, use, useLayoutEffect, useRef } from 'react';
import { placeGlyphs } from '../../ui/math';
import { frameTables, letWideThingsScroll } from '../../ui/wide';
import { ItemLanguage } from './ItemLanguage';

interface Props {
  /** Markup the server has sanitised and typeset when the paper was sealed. */
  html: string;
  className?: string | undefined;
}

/** The text of an item, the only place where markup is written into the page. */
export const ItemBody = memo(function ItemBody({ html, className }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const language = use(ItemLanguage);
  useLayoutEffect(() => {
    const at = box.current;
    if (!at) return undefined;
    at.innerHTML = html;
    placeGlyphs(at);
    frameTables(at);
    letWideThingsScroll(at);
    const watch = new ResizeObserver(() => letWideThingsScroll(at));
    watch.observe(at);
    return () => watch.disconnect();
  }, [html]);
  return <div ref={box} lang={language} className={className ? `body ${className}` : 'body'} />;
});
