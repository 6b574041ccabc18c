import type { PaperItem } from '../api/types';

/** What a key means on the paper. */
export type Act = { does: 'move'; by: 1 | -1 } | { does: 'flag' } | { does: 'choose'; option: string } | { does: 'judge'; truth: boolean } | { does: 'type' };

/** Letters for true and false depend on the language of the page. */
export interface TruthKeys {
  yes: string;
  no: string;
}

/** Null for a key that is not ours. Keys typed into a field, with a modifier, or while an input method composes never get here. */
export function actOf(key: string, item: PaperItem | null, truthKeys: TruthKeys): Act | null {
  if (key === 'ArrowRight') return { does: 'move', by: 1 };
  if (key === 'ArrowLeft') return { does: 'move', by: -1 };
  if (item === null || key.length !== 1) return null;
  const letter = key.toLowerCase();
  if (letter === 'f') return { does: 'flag' };
  switch (item.kind) {
    case 'choice': {
      const option = item.options?.[placeOf(letter)];
      return option ? { does: 'choose', option: option.id } : null;
    }
    case 'cluster':
      if (truthKeys.yes.includes(letter)) return { does: 'judge', truth: true };
      return truthKeys.no.includes(letter) ? { does: 'judge', truth: false } : null;
    case 'short':
      return /[\d,.-]/.test(letter) ? { does: 'type' } : null;
    case 'essay':
      return null;
  }
}

/** `a` and `1` are the first option. */
function placeOf(letter: string): number {
  const code = letter.charCodeAt(0);
  return /\d/.test(letter) ? Number(letter) - 1 : code - 97;
}

/** Whether a key belongs to where it was pressed: a text field, or a combination for the browser. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true;
  const at = event.target;
  return at instanceof HTMLTextAreaElement || (at instanceof HTMLInputElement && at.type !== 'radio');
}
