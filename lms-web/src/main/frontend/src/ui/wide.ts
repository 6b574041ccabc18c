/** A table wider than a phone scrolls in a frame of its own. */
export function frameTables(box: HTMLElement): void {
  for (const table of box.querySelectorAll('table')) {
    const frame = document.createElement('div');
    frame.className = 'table-frame';
    table.replaceWith(frame);
    frame.append(table);
  }
}

/** What is wider than its box scrolls, also by keyboard. Inline formulas only get a box of their own where they need one: it would shift their base line. */
export function letWideThingsScroll(box: HTMLElement): void {
  const wide = box.clientWidth;
  for (const formula of box.querySelectorAll<HTMLElement>('.katex')) {
    if (!formula.closest('.katex-display')) formula.classList.toggle('wide-formula', formula.scrollWidth > wide + 1);
  }
  for (const each of box.querySelectorAll<HTMLElement>('.katex-display, .table-frame, .wide-formula')) {
    if (each.scrollWidth > each.clientWidth + 1) each.tabIndex = 0;
    else each.removeAttribute('tabindex');
  }
}
