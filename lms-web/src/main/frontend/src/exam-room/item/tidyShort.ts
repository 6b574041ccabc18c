const BOXES = 4;

/**
 * What of a typed text goes into the four boxes: digits, one comma (a dot is read as one), a minus only in front.
 * A comma with nothing before it gets its zero.
 */
export function tidyShort(typed: string): string {
  const text = typed.replace(/\u2212/g, '-').replace(/\./g, ',');
  const sign = text.trimStart().startsWith('-') ? '-' : '';
  const [whole = '', ...rest] = text.replace(/[^\d,]/g, '').split(',');
  const comma = rest.length > 0 ? `,${rest.join('')}` : '';
  return (sign + (comma && whole === '' ? '0' : whole) + comma).slice(0, BOXES);
}

/** The signs of an answer, one a box; the minus of print is wider than a hyphen. */
export function boxesOf(text: string): string[] {
  return Array.from({ length: BOXES }, (_, at) => (text[at] === '-' ? '\u2212' : (text[at] ?? '')));
}
