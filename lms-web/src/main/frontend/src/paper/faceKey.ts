import type { FormKey, SealedItem } from '../api/types';
import type { FaceKey } from '../ui/face/ItemFace';

/** Stands for a false statement on a key: "Sai". */
const falseSign = 'S';

/** A key as letters of this form, under the identities that its options and statements have in it. */
export function faceKeyOf(item: SealedItem, key: FormKey | undefined): FaceKey | null {
  const answer = key?.answer ?? null;
  if (answer === null) return null;
  const signs = answer.split(/\s+/);
  return {
    optionId: item.kind === 'choice' ? (item.options?.[answer.charCodeAt(0) - 65]?.id ?? null) : null,
    truths: item.kind === 'cluster' ? (item.statements?.map(({ id }, i) => ({ id, correct: signs[i] !== falseSign })) ?? null) : null,
    short: item.kind === 'short' ? answer : null,
  };
}
