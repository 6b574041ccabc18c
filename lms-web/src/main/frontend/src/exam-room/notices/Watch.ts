import type { NoticeKind } from '../api/types';

export interface Watched {
  monotonic: () => number;
  /** Hears what was noticed and how long it lasted, in milliseconds. */
  told: (kind: NoticeKind, millis: number) => void;
}

/** More than this nobody reads; the server keeps no more either. */
const MOST = 200;
/** Shorter than this is a blink: a dialog of the browser, a click into the address. */
const BLINK = 300;
/** Dragging a window's edge is one change of its size. */
const SETTLED = 1_000;

/**
 * Notes what people may want to know of: the window left, something copied, cut, pasted or printed, the window's size
 * changed, the network gone. It notes and nothing else: no answer is lost or page closed for it.
 */
export class Watch {
  private readonly since = new Map<NoticeKind, number>();
  private count = 0;
  private resizing: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly around: Watched) {}

  /** Begins or ends a time of being away. */
  span(kind: 'left' | 'offline', on: boolean): void {
    const began = this.since.get(kind);
    if (on) {
      if (began === undefined) this.since.set(kind, this.around.monotonic());
      return;
    }
    if (began === undefined) return;
    this.since.delete(kind);
    const millis = this.around.monotonic() - began;
    if (millis >= BLINK) this.tell(kind, millis);
  }

  once(kind: Exclude<NoticeKind, 'left' | 'offline' | 'resized'>): void {
    this.tell(kind, 0);
  }

  resized(): void {
    clearTimeout(this.resizing);
    this.resizing = setTimeout(() => this.tell('resized', 0), SETTLED);
  }

  /** What is still under way is told as far as it has gone. */
  end(): void {
    clearTimeout(this.resizing);
    this.span('left', false);
    this.span('offline', false);
  }

  private tell(kind: NoticeKind, millis: number): void {
    if (this.count >= MOST) return;
    this.count++;
    this.around.told(kind, Math.min(millis, 86_400_000));
  }
}
