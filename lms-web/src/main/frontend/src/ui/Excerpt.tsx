import { useMemo } from 'react';
import { ItemBody } from './ItemBody';
import classes from './Excerpt.module.css';

/** A stem as running lines: displayed formulas join the text (a `div` of a stored body is nothing else). */
const running = (html: string) => html.replaceAll('<div data-math="display">', '<span data-math="inline">').replaceAll('</div>', '</span> ');

/** The beginning of an item's text, for lists. */
export function Excerpt({ html, className }: { html: string; className?: string | undefined }) {
  const text = useMemo(() => running(html), [html]);
  return <ItemBody html={text} className={`${classes.excerpt} ${className ?? ''}`} />;
}
