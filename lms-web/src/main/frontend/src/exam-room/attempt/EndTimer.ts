/** The clock ticks at least this often. */
const TICK = 300;

/** Calls back at the end itself, which ticks of the clock miss by a fraction of a second. */
export class EndTimer {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly over: () => void) {}

  /** To be told at every tick how many milliseconds are left; null where no end is waited for. Only the last before the end sets the timer. */
  watch(left: number | null): void {
    clearTimeout(this.timer);
    if (left !== null && left > 0 && left <= TICK) this.timer = setTimeout(this.over, Math.ceil(left));
  }
}
