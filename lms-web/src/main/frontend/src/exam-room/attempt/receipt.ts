import type { SaveReceipt } from '../api/types';
import type { Entry } from './entries';

/**
 * How this page stands with the server: `down` where nobody is there, `busy` where it takes nothing at the moment, `barred`
 * where it takes nothing from this machine or browser.
 */
export type Link = 'up' | 'down' | 'busy' | 'barred' | 'signed-out' | 'elsewhere';
/** What only passes with time, or with help. */
export type Trouble = Extract<Link, 'down' | 'busy' | 'barred'>;

export const isTrouble = (link: Link): link is Trouble => ['down', 'busy', 'barred'].includes(link);

/** What this machine's disk holds of what waits: all of it, all but what is being written this moment, or not all. */
export type Hold = 'kept' | 'keeping' | 'unkept';

/** What the receipt light says. It never claims more than is true. */
export type Receipt =
  | { kind: 'saved'; at: number }
  | { kind: 'saving' }
  | { kind: 'offline'; link: Trouble; waiting: number; hold: Hold; savedAt: number }
  | { kind: 'signed-out'; waiting: number }
  | { kind: 'elsewhere'; waiting: number }
  | { kind: 'refused'; count: number };

export interface Standing {
  link: Link;
  waiting: number;
  refused: number;
  savedAt: number;
  hold: Hold;
}

/** Whether the server says that it has every single one on its disk. */
export const covers = (receipt: Partial<SaveReceipt> | undefined, batch: readonly Entry[]): boolean => {
  const accepted = new Set(receipt?.accepted);
  return batch.every(({ sequence }) => accepted.has(sequence));
};

/** Saved means: the server confirmed every single thing that stands on this page. */
export function receiptOf({ link, waiting, refused, savedAt, hold }: Standing): Receipt {
  if (link === 'elsewhere') return { kind: 'elsewhere', waiting };
  if (link === 'signed-out') return { kind: 'signed-out', waiting };
  if (isTrouble(link)) return { kind: 'offline', link, waiting, hold, savedAt };
  if (waiting > 0) return { kind: 'saving' };
  return refused > 0 ? { kind: 'refused', count: refused } : { kind: 'saved', at: savedAt };
}
