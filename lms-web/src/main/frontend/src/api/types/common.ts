/** An instant, ISO-8601 in UTC. */
export type Instant = string;
/** A mark or points: a decimal string with a point, `"8.25"`. */
export type Decimal = string;

export type Kind = 'choice' | 'cluster' | 'short' | 'essay';
export type Level = 'know' | 'understand' | 'apply' | 'apply_high';

export const kinds: readonly Kind[] = ['choice', 'cluster', 'short', 'essay'];
export const levels: readonly Level[] = ['know', 'understand', 'apply', 'apply_high'];

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
  total: number;
}

export interface Named {
  code: string;
  name: string;
}

export interface HtmlOption {
  id: string;
  html: string;
}

export type Scheme = { type: 'each'; points: Decimal } | { type: 'scale'; scale: Decimal[] } | { type: 'essay'; points: Decimal[] };

export interface BlockChoice {
  commonCount: number;
  blocks: { code: string; title: string; count: number }[];
}
