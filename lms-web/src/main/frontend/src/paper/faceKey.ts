import type { FormKey } from '../api/types';
import type { FaceKey } from '../ui/face/ItemFace';

/** A key as the item's face marks it; null where there is none: a marker decides. */
export function faceKeyOf(key: FormKey | undefined): FaceKey | null {
  if (!key?.answer) return null;
  const { optionId, truths, shortAnswer } = key;
  return { optionId, truths: truths && Object.entries(truths).map(([id, correct]) => ({ id, correct })), short: shortAnswer };
}
