const STALE = 5 * 60_000;
const SLEPT = 2_000;

/**
 * The server's time on this machine. It counts with the monotonic clock, so that setting the machine's clock changes
 * nothing; the machine's own time is only looked at to notice that it slept. The best of the recent answers (the one
 * with the shortest round trip) sets it: the error is at most half that trip.
 */
export class ServerClock {
  private offset = 0;
  private trip = Number.POSITIVE_INFINITY;
  private observedAt = Number.NEGATIVE_INFINITY;
  private wallAhead = 0;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    readonly monotonic: () => number = () => performance.now(),
    private readonly wall: () => number = () => Date.now(),
  ) {
    this.offset = wall() - monotonic();
    this.wallAhead = this.offset;
  }

  /** Takes the server's time from an answer asked for at `sentAt` and read at `receivedAt` (monotonic milliseconds). */
  observe(serverNow: string, sentAt: number, receivedAt: number): void {
    const server = Date.parse(serverNow);
    const trip = receivedAt - sentAt;
    if (Number.isNaN(server) || (trip > this.trip && receivedAt - this.observedAt < STALE && !this.slept())) return;
    this.offset = server - (sentAt + trip / 2);
    this.trip = trip;
    this.observedAt = receivedAt;
    this.wallAhead = this.wall() - this.monotonic();
  }

  /** Server time now, milliseconds since the epoch. */
  now(): number {
    return this.monotonic() + this.offset;
  }

  /** Until a server speaks, counts by the machine's own clock and how far that was ahead when a server last did. */
  recall(deviceAhead: number): void {
    if (!this.isSet()) this.offset = this.wall() - deviceAhead - this.monotonic();
  }

  isSet(): boolean {
    return Number.isFinite(this.trip);
  }

  /** How far the machine's own clock is ahead of the server, in milliseconds. */
  deviceAhead(): number {
    return this.wall() - this.now();
  }

  /** The monotonic clock may stand still while a machine sleeps: the two clocks then part, and the time left is asked for again. */
  slept(): boolean {
    return Math.abs(this.wall() - this.monotonic() - this.wallAhead) > SLEPT;
  }

  /** Calls back four times a second while somebody listens. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    this.timer ??= setInterval(() => this.listeners.forEach((each) => each()), 250);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size > 0) return;
      clearInterval(this.timer);
      this.timer = undefined;
    };
  };
}
