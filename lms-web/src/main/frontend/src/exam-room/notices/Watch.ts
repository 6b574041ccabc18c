import type { NoticeKind } from '../api/types';

export interface Watched {
  monotonic: () => number;
  /** Hears what was noticed and how long it lasted, in milliseconds; 0 where it has no length, or only begins. */
  told: (kind: NoticeKind, millis: number) => void;
}

/** More than this nobody reads; the server keeps no more either. */
const MOST = 200;
/** Shorter than this is a blink: a dialog of the browser, a click into the address. */
const BLINK = 300;
/** Dragging a window's edge is one change of its size. */
const SETTLED = 1_000;
const LONGEST = 86_400_000;

/**
 * Notes what people may want to know of: the window left, something copied, cut, pasted or printed, the window's size
 * changed, the network gone. It notes and nothing else: no answer is lost or page closed for it. That the window is left is
 * told when it is more than a blink, for nobody may come back; how long it was follows.
 */
export class Watch {
  private leftAt: number | null = null;
  private leftTold = false;
  private offlineAt: number | null = null;
  private count = 0;
  private blinking: ReturnType<typeof setTimeout> | undefined;
  private resizing: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly around: Watched) {}

  away(on: boolean): void {
    if (!on) return this.back();
    if (this.leftAt !== null) return;
    this.leftAt = this.around.monotonic();
    this.blinking = setTimeout(() => this.tellLeft(), BLINK);
  }

  /** The page itself goes, and no timer runs any more. */
  gone(): void {
    this.leftAt ??= this.around.monotonic();
    this.tellLeft();
  }

  offline(on: boolean): void {
    const since = this.offlineAt;
    if (on) this.offlineAt ??= this.around.monotonic();
    else this.offlineAt = null;
    const millis = on || since === null ? 0 : this.around.monotonic() - since;
    if (millis >= BLINK) this.tell('offline', millis);
  }

  once(kind: Exclude<NoticeKind, 'left' | 'returned' | 'offline' | 'resized'>): void {
    this.tell(kind, 0);
  }

  resized(): void {
    clearTimeout(this.resizing);
    this.resizing = setTimeout(() => this.tell('resized', 0), SETTLED);
  }

  /** What is still under way is told as far as it has gone. */
  end(): void {
    clearTimeout(this.resizing);
    this.back();
    this.offline(false);
  }

  private back(): void {
    clearTimeout(this.blinking);
    if (this.leftAt === null) return;
    const millis = this.around.monotonic() - this.leftAt;
    /* Timers of a page out of sight may stand still. */
    if (millis >= BLINK) this.tellLeft();
    this.leftAt = null;
    if (this.leftTold) this.around.told('returned', Math.min(millis, LONGEST));
    this.leftTold = false;
  }

  private tellLeft(): void {
    clearTimeout(this.blinking);
    if (!this.leftTold) this.leftTold = this.tell('left', 0);
  }

  /** Whether it was told. */
  private tell(kind: NoticeKind, millis: number): boolean {
    if (this.count >= MOST) return false;
    this.count++;
    this.around.told(kind, Math.min(millis, LONGEST));
    return true;
  }
}
