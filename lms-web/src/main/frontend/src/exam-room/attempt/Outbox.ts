import { inOrder, joined, touchesAnswer, type Change, type Entry } from './entries';
import { entryLasts } from './times';

const BATCH = 50;
/** However long somebody types without a pause, what stands there is sent after this. */
const LONGEST_WAIT = 5_000;

interface Item {
  entry: Entry;
  readyAt: number;
  firstAt: number;
  /** Once it may have reached the server it never changes again. */
  fixed: boolean;
}

export interface OutboxOptions {
  attemptId: string;
  clientId: string;
  nextSequence: number;
  leftovers: readonly Entry[];
}

/**
 * Everything written that has no receipt yet, in order. A change to a slot that was not sent yet is joined
 * with the one before it, for some seconds; what is older or may have reached the server stays as it is and a new entry
 * follows it. Times are monotonic milliseconds.
 */
export class Outbox {
  private items: Item[];
  private sequence: number;
  private single = false;
  readonly refused = new Set<string>();

  constructor(private readonly options: OutboxOptions) {
    this.sequence = options.nextSequence;
    this.items = [...options.leftovers].sort(inOrder).map((entry) => ({ entry, readyAt: 0, firstAt: 0, fixed: true }));
  }

  get lastSequence(): number {
    return this.sequence - 1;
  }

  /** Takes a change in, ready to be sent `pause` milliseconds from now; returns the entry to keep on this machine. */
  add(change: Change, clientTime: string, now: number, pause = 0): Entry {
    if (change.slot !== null && touchesAnswer(change)) this.refused.delete(change.slot);
    const open = change.notice ? undefined : this.items.filter(({ entry }) => !entry.notice && entry.slot === change.slot).at(-1);
    if (open && !open.fixed && now - open.firstAt < entryLasts(change.response)) {
      open.entry = { ...open.entry, ...joined(open.entry, change), clientTime };
      open.readyAt = Math.min(now + pause, open.firstAt + LONGEST_WAIT);
      return open.entry;
    }
    const { attemptId, clientId } = this.options;
    const entry: Entry = { attemptId, clientId, sequence: this.sequence++, ...change, clientTime };
    this.items.push({ entry, readyAt: now + pause, firstAt: now, fixed: false });
    return entry;
  }

  /** Nothing waits for a pause in the typing any more: the page goes away, or the paper is handed in. */
  hurry(): void {
    for (const item of this.items) item.readyAt = 0;
  }

  /** Milliseconds until something can be sent; null when nothing waits. */
  dueIn(now: number): number | null {
    if (this.items.length === 0) return null;
    return Math.max(0, Math.min(...this.items.map((item) => item.readyAt)) - now);
  }

  /** The next entries of one client, oldest first. From here on they are fixed. */
  take(now: number): Entry[] {
    if (!this.items.some((item) => item.readyAt <= now)) return [];
    /* Notices wait for company, so that none of them costs a request of its own. */
    const ready = this.items.filter((item) => item.readyAt <= now || item.entry.notice);
    const client = ready[0]?.entry.clientId;
    const batch = ready.filter((item) => item.entry.clientId === client).slice(0, this.single ? 1 : BATCH);
    for (const item of batch) item.fixed = true;
    return batch.map((item) => item.entry);
  }

  /** The server has these on disk. */
  acknowledge(batch: readonly Entry[]): void {
    const done = new Set(batch);
    this.items = this.items.filter((item) => !done.has(item.entry));
    if (this.items.length === 0) this.single = false;
  }

  /** The server can't take a batch: its entries go one by one, and the one that is refused alone steps aside. */
  refuse(batch: readonly Entry[]): void {
    if (batch.length > 1) {
      this.single = true;
      return;
    }
    const slot = batch[0]?.slot;
    if (slot !== null && slot !== undefined) this.refused.add(slot);
    this.acknowledge(batch);
  }

  get size(): number {
    return this.items.length;
  }

  /** All that has no receipt yet, oldest first. */
  entries(): Entry[] {
    return this.items.map((item) => item.entry);
  }

  /** Slots with something on the way; the choice of a block waits under its own name. */
  waiting(): Set<string> {
    return new Set(this.items.filter((item) => !item.entry.notice).map((item) => item.entry.slot ?? 'block'));
  }
}
