import katex from 'katex';
import 'katex/contrib/mhchem';

/** As the server seals a formula: set, with MathML, and style attributes that travel as data. */
function formula(tex: string, displayMode: boolean): string {
  return katex.renderToString(tex, { displayMode, output: 'htmlAndMathml', throwOnError: false, strict: false }).replaceAll(' style="', ' data-style="');
}

/** Plain text with `$…$`, `$$…$$`, `**…**` and `__…__`; a blank line starts a paragraph; lines of `| a | b |` are a table. */
export function markup(source: string): string {
  return source
    .split(/\n\n+/)
    .map((paragraph) => (paragraph.startsWith('|') ? table(paragraph) : `<p>${inline(paragraph)}</p>`))
    .join('');
}

function inline(text: string): string {
  return text
    .split(/(\$\$[^$]+\$\$|\$[^$]+\$|\*\*[^*]+\*\*|__[^_]+__)/)
    .map((piece) => {
      if (piece.startsWith('$$')) return formula(piece.slice(2, -2), true);
      if (piece.startsWith('$')) return formula(piece.slice(1, -1), false);
      if (piece.startsWith('**')) return `<strong>${piece.slice(2, -2)}</strong>`;
      return /^__[^_]+__$/.test(piece) ? `<u>${piece.slice(2, -2)}</u>` : piece.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    })
    .join('');
}

function table(text: string): string {
  const rows = text.split('\n').filter((row) => !/^\|[-|\s]+\|$/.test(row));
  const cells = (row: string, tag: string) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => `<${tag}>${inline(cell.trim())}</${tag}>`)
      .join('');
  const [head = '', ...rest] = rows;
  return `<table><thead><tr>${cells(head, 'th')}</tr></thead><tbody>${rest.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('')}</tbody></table>`;
}
