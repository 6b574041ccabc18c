import { isProblem } from '../../api/problem';
import { backoff } from './backoff';

/** What the courier carries: it asks when the next errand is due, runs it, and tells how it went. */
export interface Errands {
  /** Milliseconds until there is something to do. */
  dueIn(): number;
  run(): Promise<void>;
  succeeded(): void;
  /** Whether to try again by itself; false means: wait for `resume`. */
  failed(failure: unknown): boolean;
}

/** Runs one errand at a time. After a failure it waits, longer each time and never in step with its neighbours. */
export class Courier {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private busy = false;
  private halted = true;
  private failures = 0;
  private retryAfter = 0;

  constructor(
    private readonly errands: Errands,
    private readonly random: () => number,
  ) {}

  /** Starts, or starts again after a halt. */
  resume(): void {
    this.halted = false;
    this.failures = 0;
    this.plan();
  }

  halt(): void {
    this.halted = true;
    clearTimeout(this.timer);
  }

  /** There is something new to do; a wait after a failure is kept. */
  nudge(): void {
    if (this.failures === 0) this.plan();
  }

  /** The network is said to be back: no need to sit the wait out, but not everybody at once either. */
  hurry(): void {
    if (this.failures === 0) {
      /* At once where something is due, not on a timer: the page may be about to go. */
      if (this.halted || this.busy || this.errands.dueIn() > 0) this.plan();
      else void this.turn();
      return;
    }
    this.retryAfter = this.random() * 800;
    this.plan();
  }

  private plan(): void {
    clearTimeout(this.timer);
    if (this.halted || this.busy) return;
    this.timer = setTimeout(() => void this.turn(), this.failures > 0 ? this.retryAfter : this.errands.dueIn());
  }

  private async turn(): Promise<void> {
    clearTimeout(this.timer);
    this.busy = true;
    try {
      await this.errands.run();
      this.failures = 0;
      this.errands.succeeded();
    } catch (failure) {
      /* A server that refuses as things stand is there: how they stand is asked soon, whatever was waited for before. */
      if (isProblem(failure) && !failure.foreign && failure.status === 409) this.failures = 0;
      this.failures++;
      const asked = isProblem(failure) ? (failure.retryAfterSeconds ?? 0) * 1000 : 0;
      this.retryAfter = Math.max(asked, backoff(this.failures, this.random()));
      if (!this.errands.failed(failure)) this.halted = true;
    } finally {
      this.busy = false;
      this.plan();
    }
  }
}
