import { CLOSING_FIRST, CLOSING_LONGEST, CLOSING_SPREAD, HEARTBEAT } from './times';

/**
 * When to ask the server how the attempt stands, while there is nothing to send. Thousands of pages have the same
 * deadline: none asks before the clock may have handed in, each then at a moment of its own, and less and less often.
 * Times are monotonic milliseconds; `random` is in [0, 1).
 */
export class Asking {
  private dueAt: number;
  private wait: number | null = null;

  constructor(
    now: number,
    private readonly random: () => number,
    known: boolean,
  ) {
    this.dueAt = known ? this.heartbeat(now) : Number.NEGATIVE_INFINITY;
  }

  dueIn(now: number): number {
    return Math.max(0, this.dueAt - now);
  }

  /** The server was just heard of, or is just being asked. */
  heard(now: number): void {
    if (this.wait === null) {
      this.dueAt = this.heartbeat(now);
      return;
    }
    this.dueAt = now + this.wait * (0.75 + this.random() / 2);
    this.wait = Math.min(CLOSING_LONGEST, this.wait * 2);
  }

  atOnce(): void {
    this.dueAt = Number.NEGATIVE_INFINITY;
  }

  /** Time is up: from here on the clock hands in. */
  timeUp(now: number): void {
    this.wait = CLOSING_FIRST;
    this.dueAt = now + CLOSING_FIRST + this.random() * CLOSING_SPREAD;
  }

  /** Time was granted. */
  goesOn(now: number): void {
    this.wait = null;
    this.dueAt = this.heartbeat(now);
  }

  private heartbeat(now: number): number {
    return now + HEARTBEAT * (1 + this.random() * 0.6);
  }
}
