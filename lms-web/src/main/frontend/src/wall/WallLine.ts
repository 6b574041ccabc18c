import { isProblem } from '../api/problem';
import { untilNext } from '../api/pace';
import type { Wall, WallSitting, WallTile } from '../api/types';

/** How the wall hears: live by its socket, by asking now and then, or not at all. */
export type Hearing = 'live' | 'asking' | 'stale';

export interface Seen {
  wall: Wall | null;
  hearing: Hearing;
  /** When the server last told anything, monotonic milliseconds. */
  toldAt: number;
  /** What the server's clock was ahead of the monotonic clock of this machine then. */
  offset: number;
  failure: Error | null;
}

export interface Around {
  /** Opens the socket; its address is the same however often. */
  open: () => WebSocket;
  ask: () => Promise<Wall>;
  monotonic: () => number;
  random: () => number;
}

type Message =
  { kind: 'wall'; wall: Wall } | { kind: 'tiles'; serverNow: string; tiles: WallTile[] } | { kind: 'sitting'; sitting: WallSitting } | { kind: 'beat' };

/** As `WebSocket.OPEN`, which is not there where there are no sockets. */
const OPEN = 1;
const BEAT = 5_000;
const SILENT = 20_000;
/** Until the server says how often it can be asked. */
const ASK = 1_500;
const LEAST_PAUSE = 1_000;
/** All walls lose their sockets at once when the server goes: their first questions come over this time. */
const SPREAD = 3_000;
const STALE = 12_000;
const RENEW = 60_000;
/** Signed out, or the room is no longer theirs. */
const SIGNED_OUT = 4401;
/** The server keeps the newest sockets of an account: a wall that had to go asks, and does not push another out. */
export const REPLACED = 4409;
const REPLACED_REST = 600_000;

/** Whether whoever looked may not look any more: then nothing of it stays on the page. */
const isGone = (failure: unknown) => isProblem(failure) && [401, 403, 404].includes(failure.status);

/**
 * What an invigilator looks at. The socket tells all of it and then what changes; without one it is asked for every few
 * seconds, as often as the server says, and less often while nobody answers; and what was not told for a while is called
 * stale.
 */
export class WallLine {
  private seen: Seen;
  private socket: WebSocket | null = null;
  private timer: ReturnType<typeof setInterval> | undefined;
  private failures = 0;
  private openAt = 0;
  private beatAt = 0;
  private askAt = Number.NEGATIVE_INFINITY;
  /** When all of it is asked for again although the socket holds. */
  private renewAt = Number.NEGATIVE_INFINITY;
  private pause = ASK;
  private missed = 0;
  private asking = false;
  private running = false;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly around: Around) {
    this.seen = { wall: null, hearing: 'asking', toldAt: around.monotonic(), offset: 0, failure: null };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getSnapshot = (): Seen => this.seen;

  start(): void {
    this.running = true;
    this.connect();
    this.timer = setInterval(() => this.tick(), 500);
  }

  stop(): void {
    this.running = false;
    clearInterval(this.timer);
    this.socket?.close();
    this.socket = null;
  }

  /** Asks at once: somebody has just done something. */
  refresh(): void {
    if (!this.isLive()) void this.askOnce();
  }

  private isLive(): boolean {
    return this.socket?.readyState === OPEN;
  }

  private connect(): void {
    const socket = this.opened();
    this.socket = socket;
    if (socket === null) {
      this.failures++;
      this.rest();
      return;
    }
    this.beatAt = this.around.monotonic();
    let held = false;
    socket.onmessage = ({ data }: MessageEvent<string>) => {
      held = true;
      this.hear(JSON.parse(data) as Message);
    };
    socket.onclose = ({ code }) => {
      if (this.socket !== socket) return;
      this.socket = null;
      this.failures = code === SIGNED_OUT ? this.failures + 4 : this.failures + 1;
      this.rest(code);
      if (code === SIGNED_OUT) void this.askOnce();
      if (held) this.askAt = this.around.monotonic() + SPREAD * this.around.random();
      this.tick();
    };
  }

  /** Null in a browser that has no sockets, or forbids them: then the wall asks. */
  private opened(): WebSocket | null {
    try {
      return this.around.open();
    } catch {
      return null;
    }
  }

  private rest(code?: number): void {
    const rest = code === REPLACED ? REPLACED_REST : Math.min(30_000, 500 * 2 ** Math.min(this.failures, 6));
    this.openAt = this.around.monotonic() + rest * (0.5 + this.around.random());
  }

  private hear(message: Message): void {
    this.failures = 0;
    if (message.kind === 'wall') this.take(message.wall, 'live');
    else if (message.kind === 'tiles') this.change(message.serverNow, message.tiles);
    else this.held(message.kind === 'sitting' && this.seen.wall !== null ? { ...this.seen.wall, sitting: message.sitting } : this.seen.wall);
  }

  /** The line is there; of the tiles nothing was told. */
  private held(wall: Wall | null): void {
    this.tell({ ...this.seen, wall, toldAt: this.around.monotonic(), hearing: 'live' });
  }

  private take(wall: Wall, hearing: Hearing): void {
    this.renewAt = this.around.monotonic() + untilNext(RENEW, 0, this.around.random());
    this.tell({ wall, hearing, toldAt: this.around.monotonic(), offset: Date.parse(wall.serverNow) - this.around.monotonic(), failure: null });
  }

  private change(serverNow: string, tiles: WallTile[]): void {
    const { wall } = this.seen;
    if (wall === null) return;
    const changed = new Map(tiles.map((tile) => [tile.id, tile]));
    const merged = { ...wall, serverNow, tiles: wall.tiles.map((tile) => changed.get(tile.id) ?? tile) };
    const now = this.around.monotonic();
    this.tell({ ...this.seen, wall: merged, hearing: 'live', toldAt: now, offset: Date.parse(serverNow) - now, failure: null });
  }

  private tick(): void {
    if (!this.running) return;
    const now = this.around.monotonic();
    if (this.socket === null && now >= this.openAt) this.connect();
    if (this.isLive()) this.keepAlive(now);
    if (now >= (this.isLive() ? this.renewAt : this.askAt)) void this.askOnce();
    if (now - this.seen.toldAt > Math.max(STALE, 2 * this.pause) && this.seen.hearing !== 'stale') this.tell({ ...this.seen, hearing: 'stale' });
  }

  private keepAlive(now: number): void {
    if (now - this.seen.toldAt > SILENT) this.socket?.close();
    else if (now - this.beatAt > BEAT) {
      this.beatAt = now;
      this.socket?.send('beat');
    }
  }

  private async askOnce(): Promise<void> {
    if (this.asking) return;
    this.asking = true;
    this.renewAt = this.around.monotonic() + RENEW;
    try {
      const wall = await this.around.ask();
      this.missed = 0;
      this.pause = pauseSaid(wall);
      this.take(wall, this.isLive() ? 'live' : 'asking');
    } catch (failure) {
      this.missed++;
      const wall = isGone(failure) ? null : this.seen.wall;
      this.tell({ ...this.seen, wall, failure: failure instanceof Error ? failure : new Error(String(failure)) });
    } finally {
      this.asking = false;
      this.askAt = this.around.monotonic() + untilNext(this.pause, this.missed, this.around.random());
    }
  }

  private tell(seen: Seen): void {
    this.seen = seen;
    this.listeners.forEach((listener) => listener());
  }
}

/** Not every server says it. */
function pauseSaid({ askAfterMillis }: Partial<Wall & { askAfterMillis: number }>): number {
  return Math.max(LEAST_PAUSE, askAfterMillis ?? ASK);
}
