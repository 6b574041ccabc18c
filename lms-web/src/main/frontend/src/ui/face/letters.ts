/** `A` for the first option of a reader's paper, `B` for the second. */
export const optionLetter = (index: number): string => String.fromCharCode(65 + index);
/** `a` for the first statement. */
export const statementLetter = (index: number): string => String.fromCharCode(97 + index);

/** The cells of the answer sheet's box: `-1,5` → `-`, `1`, `,`, `5`; unused cells stay empty. */
export function boxCells(text: string, cells: number): string[] {
  const signs = [...text].slice(0, cells);
  return [...signs, ...Array.from({ length: Math.max(0, cells - signs.length) }, () => '')];
}
