import { memo, use, useLayoutEffect, useRef } from 'react';
import { placeGlyphs } from '../../ui/math';
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

/** A table wider than a phone scrolls in a frame of its own. */
function frameTables(box: HTMLElement): void {
  for (const table of box.querySelectorAll('table')) {
    const frame = document.createElement('div');
    frame.className = 'table-frame';
    table.replaceWith(frame);
    frame.append(table);
  }
}

/** Inline formulas only get a box of their own where they need one: it would shift their base line. */
function letWideThingsScroll(box: HTMLElement): void {
  const wide = box.clientWidth;
  for (const formula of box.querySelectorAll<HTMLElement>('.katex')) {
    if (!formula.closest('.katex-display')) formula.classList.toggle('wide-formula', formula.scrollWidth > wide + 1);
  }
  for (const each of box.querySelectorAll<HTMLElement>('.katex-display, .table-frame, .wide-formula')) {
    if (each.scrollWidth > each.clientWidth + 1) each.tabIndex = 0;
    else each.removeAttribute('tabindex');
  }
}
