import type katexModule from 'katex';

type Katex = typeof katexModule;

let loading: Promise<Katex> | null = null;

/** KaTeX with its chemistry and its style sheet, fetched with the first formula of a visit and never by the exam room. */
export function loadKatex(): Promise<Katex> {
  loading ??= (async () => {
    const [{ default: katex }] = await Promise.all([import('katex'), import('katex/dist/katex.min.css')]);
    await import('katex/contrib/mhchem');
    return katex;
  })();
  return loading;
}

/** Glyph offsets of a formula that the server has set travel as `data-style`, because the policy refuses style attributes. */
export function placeGlyphs(box: HTMLElement): void {
  for (const glyph of box.querySelectorAll<HTMLElement | SVGElement>('[data-style]')) glyph.style.cssText = glyph.dataset.style ?? '';
}

/** Typesets every `[data-math]` in the box; what KaTeX cannot read stays as its source, marked. */
export async function typeset(box: HTMLElement): Promise<void> {
  const waiting = [...box.querySelectorAll<HTMLElement>('[data-math]:not([data-set])')];
  if (waiting.length === 0) return;
  const katex = await loadKatex();
  for (const target of waiting) {
    const latex = target.textContent ?? '';
    const html = katex.renderToString(latex, {
      displayMode: target.dataset.math === 'display',
      output: 'htmlAndMathml',
      throwOnError: false,
      strict: false,
    });
    target.innerHTML = html.replace(/ style=(?=["'])/g, ' data-style=');
    placeGlyphs(target);
    target.dataset.set = '';
  }
}
