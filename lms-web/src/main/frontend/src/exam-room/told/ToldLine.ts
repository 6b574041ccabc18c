import { untilNext } from '../../api/pace';
import type { Told } from '../api/types';
import { Published } from '../published';

/** What comes by the socket: something told, or the answer to a beat. */
type Heard = Partial<Told> & { backWithin?: number };

export interface Around {
  /** Opens the socket; its address is the same however often. */
  open: () => WebSocket;
  ask: () => Promise<Told>;
  monotonic: () => number;
  random: () => number;
}

/** As `WebSocket.OPEN`, which is not there where there are no sockets. */
const OPEN = 1;
const BEAT = 20_000;
const SILENT = 45_000;
/** Until the server says how often it can be asked. */
const ASK = 5_000;
const LEAST_PAUSE = 1_000;
const FIRST_ASK = 8_000;
/** All pages lose their sockets at once when the server goes: their first questions come over no less than this. */
const SPREAD = 10_000;
const LONGEST_WAIT = 30_000;
/** The server keeps the newest sockets of a candidate: one that had to go asks, and does not push another out. */
export const REPLACED = 4409;
const REPLACED_REST = 600_000;

/**
 * What the room tells this page: by a socket, and by asking where there is none. After a gap it is asked for as well, for
 * something may have been told meanwhile; at the beginning and after a loss everybody asks at another moment, and while
 * nobody answers ever less often.
 */
export class ToldLine {
  private told: Told | null = null;
  private readonly shown = new Published(() => this.told);
  private socket: WebSocket | null = null;
  private timer: ReturnType<typeof setInterval> | undefined;
  private failures = 0;
  private openAt = 0;
  private heardAt = 0;
  private beatAt = 0;
  private askAt: number;
  /** When the gap that a lost socket has left is asked about, at the earliest. */
  private gapAskAt = 0;
  private missed = 0;
  private asking = false;
  private pause = ASK;
  /** Over how long all who listen come back after a common loss, as the server said last. */
  private backWithin = 0;

  constructor(private readonly around: Around) {
    this.askAt = around.monotonic() + around.random() * FIRST_ASK;
  }

  readonly subscribe = this.shown.subscribe;
  readonly getSnapshot = this.shown.getSnapshot;

  start(): void {
    this.connect();
    this.timer = setInterval(() => this.tick(), 500);
  }

  stop(): void {
    clearInterval(this.timer);
    const { socket } = this;
    this.socket = null;
    socket?.close();
  }

  private connect(): void {
    const socket = this.opened();
    this.socket = socket;
    if (socket === null) {
      this.rest();
      return;
    }
    let held = false;
    this.heardAt = this.beatAt = this.around.monotonic();
    socket.onopen = () => {
      if (this.failures > 0) this.askAt = Math.min(this.askAt, Math.max(this.gapAskAt, this.around.monotonic()));
      this.failures = 0;
      held = true;
    };
    socket.onmessage = ({ data }: MessageEvent<string>) => this.hear(JSON.parse(data) as Heard);
    socket.onclose = ({ code }) => {
      if (this.socket !== socket) return;
      this.socket = null;
      if (held) this.askAboutGap();
      this.rest(code);
    };
  }

  /** Null in a browser that has no sockets, or forbids them: then the page asks. */
  private opened(): WebSocket | null {
    try {
      return this.around.open();
    } catch {
      return null;
    }
  }

  private askAboutGap(): void {
    const spread = Math.max(SPREAD, this.pause, this.backWithin);
    this.gapAskAt = this.around.monotonic() + spread * this.around.random();
    this.askAt = Math.min(this.askAt, this.gapAskAt);
  }

  /** Without a socket: tries again to open one, later each time. */
  private rest(code?: number): void {
    this.failures++;
    const rest = code === REPLACED ? REPLACED_REST : Math.min(LONGEST_WAIT, 500 * 2 ** Math.min(this.failures, 6));
    const spread = this.failures === 1 ? Math.max(rest, this.backWithin) : rest;
    this.openAt = this.around.monotonic() + rest * 0.5 + spread * this.around.random();
  }

  /** The answer to a beat says that the line holds, and how fast all could be back. */
  private hear(message: Heard): void {
    this.heardAt = this.around.monotonic();
    this.backWithin = message.backWithin ?? this.backWithin;
    if (message.sittingId !== undefined) this.take(message as Told);
  }

  /** A push and an answer, or two pushes, may overtake each other: the later word of the server counts. */
  private take(told: Told): void {
    const known = new Set(told.messages.map(({ id }) => id));
    const before = (this.told?.messages ?? []).filter(({ id }) => !known.has(id));
    const latest = this.told && isOlder(told, this.told) ? this.told : told;
    this.told = { ...latest, messages: [...before, ...told.messages] };
    this.shown.changed();
  }

  private tick(): void {
    const now = this.around.monotonic();
    const open = this.socket?.readyState === OPEN;
    if (this.socket === null && now >= this.openAt) this.connect();
    if (open && now - this.heardAt > SILENT) this.socket?.close();
    else if (open && now - this.beatAt > BEAT) {
      this.beatAt = now;
      this.socket?.send('here');
    }
    if (now >= this.askAt) void this.askOnce(open);
  }

  private async askOnce(open: boolean): Promise<void> {
    if (this.asking) return;
    this.asking = true;
    this.askAt = open ? Number.POSITIVE_INFINITY : this.nextQuestion();
    try {
      const told = await this.around.ask();
      this.missed = 0;
      this.pause = pauseSaid(told);
      this.take(told);
      if (!open) this.askAt = this.nextQuestion();
    } catch {
      /* The page's own calls say that the network is gone; here it is only tried again, and not as often. */
      this.missed++;
      this.askAt = this.nextQuestion();
    } finally {
      this.asking = false;
    }
  }

  private nextQuestion(): number {
    return this.around.monotonic() + untilNext(this.pause, this.missed, this.around.random());
  }
}

/** A server of before or after this page may not say it. */
function pauseSaid({ askAfterMillis }: Partial<Told>): number {
  return Math.max(LEAST_PAUSE, askAfterMillis ?? ASK);
}

/** By the order in which the server kept it: two acts at one moment may be told the other way round. */
function isOlder(told: Told, known: Told): boolean {
  const [begun, hadBegun] = [told.state !== 'waiting', known.state !== 'waiting'];
  if (begun !== hadBegun) return hadBegun;
  if (told.number !== known.number) return told.number < known.number;
  return Date.parse(told.serverNow) < Date.parse(known.serverNow);
}
