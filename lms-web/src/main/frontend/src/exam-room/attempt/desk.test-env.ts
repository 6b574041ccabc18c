import { afterEach, beforeEach, vi } from 'vitest';
import { ProblemError } from '../../api/problem';
import type { AttemptState, HandedIn, ResponseBatch, SaveReceipt } from '../api/types';
import { ServerClock } from '../clock/ServerClock';
import { AttemptSession } from './AttemptSession';
import type { Opening, Snapshot } from './session';
import { MemoryLog } from './EntryLog';

export const START = Date.parse('2026-05-20T05:00:00.000Z');
export const HOUR = 3_600_000;
export const iso = (at: number): string => new Date(at).toISOString();
export const choice = (option: string) => ({ kind: 'choice', option }) as const;
export const refusal = (status: number, code = 'x', title = ''): ProblemError => new ProblemError({ type: `urn:benhoc:problem:${code}`, title, status });
export const unreachable = (): ProblemError => refusal(0, 'unreachable');
export const wait = (millis: number) => vi.advanceTimersByTimeAsync(millis);

export const writing: AttemptState = {
  id: 'a',
  sittingId: 's',
  state: 'writing',
  serverNow: iso(START),
  startedAt: iso(START),
  deadline: iso(START + HOUR),
  millisLeft: HOUR,
  lastSequence: 3,
  responses: { '1.1': choice('p') },
  flags: [],
  block: null,
  answered: 1,
  total: 22,
  held: 0,
  leftOut: [],
  handedInAt: null,
  handedInBy: null,
  receiptCode: null,
  released: false,
  seal: null,
  paused: false,
  pausedUntil: null,
};

export function receipt(batch: ResponseBatch): SaveReceipt {
  const accepted = batch.entries.map((entry) => entry.sequence);
  const now = iso(Date.now());
  return { sequence: Math.max(...accepted), savedAt: now, serverNow: now, deadline: writing.deadline, millisLeft: 0, accepted, state: 'writing', leftOut: [] };
}

/** A session with a server that can be told what to answer. Time is vitest's. */
export class Desk {
  readonly log = new MemoryLog();
  readonly server = {
    save: vi.fn((_: string, batch: ResponseBatch): Promise<SaveReceipt> => Promise.resolve(receipt(batch))),
    attempt: vi.fn((): Promise<AttemptState> => Promise.resolve({ ...writing, serverNow: iso(Date.now()) })),
    handIn: vi.fn<(attempt: string, clientId: string, lastSequence: number) => Promise<HandedIn>>(() =>
      Promise.resolve({ handedInAt: iso(Date.now()), by: 'candidate', receiptCode: 'K7M2', answered: 1, total: 2 }),
    ),
  };
  private readonly opened: AttemptSession[] = [];
  private wallAhead = 0;

  /** Somebody sets the machine's clock. */
  stepWall(millis: number): void {
    this.wallAhead += millis;
  }

  open(opening: Partial<Opening> = {}): AttemptSession {
    const clock = new ServerClock(
      () => Date.now() - START,
      () => Date.now() + this.wallAhead,
    );
    const around = { api: this.server, clock, log: this.log, clientId: 'here', random: () => 0.5 };
    const session = new AttemptSession(around, { state: writing, leftovers: [], handingIn: false, ...opening });
    session.start();
    this.opened.push(session);
    return session;
  }

  get session(): AttemptSession {
    const last = this.opened.at(-1);
    if (!last) throw new Error('Nothing is open');
    return last;
  }

  seen(): Snapshot {
    return this.session.getSnapshot();
  }

  sent(): ResponseBatch[] {
    return this.server.save.mock.calls.map(([, batch]) => batch);
  }

  close(): void {
    this.opened.forEach((session) => session.stop());
  }
}

/** One desk that is new for each test, with vitest's clock at the start of the attempt. */
export function deskForEach(): Desk {
  const desk = new Desk();
  beforeEach(() => {
    vi.useFakeTimers({ now: START });
    Object.assign(desk, new Desk());
  });
  afterEach(() => {
    desk.close();
    vi.useRealTimers();
  });
  return desk;
}
