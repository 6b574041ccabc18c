import type { ItemKind, PaperItem } from '../api/types';

export const practiceKinds: readonly ItemKind[] = ['choice', 'cluster', 'short', 'essay'];

const common = { number: 1, block: null, stimulusId: null, options: null, statements: null, unit: null };

/** Something to try each kind of answer on. The words come from the message files; nothing of it leaves the page. */
export function practiceItem(kind: ItemKind, text: (key: string) => string): PaperItem {
  const list = (names: string[]) => names.map((name) => ({ id: name, html: `<p>${text(`${kind}.${name}`)}</p>` }));
  return {
    ...common,
    slot: `practice.${kind}`,
    kind,
    stemHtml: `<p>${text(`${kind}.stem`)}</p>`,
    options: kind === 'choice' ? list(['a', 'b', 'c', 'd']) : null,
    statements: kind === 'cluster' ? list(['a', 'b', 'c', 'd']) : null,
  };
}
