import type { Told } from '../told';

/** A mark or points: a decimal string with a point, `"8.25"`. */
export type Decimal = string;

export type Kind = 'choice' | 'cluster' | 'short' | 'essay';
export type Level = 'know' | 'understand' | 'apply' | 'apply_high';

export const kinds: readonly Kind[] = ['choice', 'cluster', 'short', 'essay'];
export const levels: readonly Level[] = ['know', 'understand', 'apply', 'apply_high'];

/** A stretch of a list; every list of the server is one of these. */
export type Page<T> = Omit<Told<'/api/v1/items'>, 'items'> & { items: T[] };

type SealedTold = Told<'/api/v1/attempts/{id}/paper'>;
export type Named = SealedTold['subject'];
export type HtmlOption = SealedTold['stimuli'][number];

type PartTold = SealedTold['parts'][number];
export type Scheme = PartTold['scheme'];
export type BlockChoice = NonNullable<PartTold['choice']>;
