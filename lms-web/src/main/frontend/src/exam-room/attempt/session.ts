import type { Problem } from '../../api/problem';
import type { RoomApi } from '../api/RoomApi';
import type { AttemptState, Told } from '../api/types';
import type { ServerClock } from '../clock/ServerClock';
import type { Elsewhere } from './Connection';
import type { Entry } from './entries';
import type { EntryLog } from './EntryLog';
import type { Work } from './model';
import type { Hold, Link, Receipt } from './receipt';

/** `closed`: the server has closed the attempt while answers were still here; it is asked to take them late. */
export type Phase = 'writing' | 'handing-in' | 'time-up' | 'closed' | 'ended';

/** What the pages show of an attempt. A new object whenever anything in it changed. */
export interface Snapshot {
  phase: Phase;
  work: Work;
  deadline: number;
  link: Link;
  receipt: Receipt;
  waiting: ReadonlySet<string>;
  refused: ReadonlySet<string>;
  /** Entries that were still here when the attempt was closed, and were not taken late either. */
  lost: number;
  /** What the server last said against something sent, or why it takes nothing from here, in the reader's language. */
  problem: Problem | null;
  /** Where else it is written, if the link says so. */
  elsewhere: Elsewhere;
  /** Whether what has no receipt yet outlives the page: all of it only where it is `kept`. */
  hold: Hold;
  state: AttemptState;
}

export interface Surroundings {
  api: Pick<RoomApi, 'save' | 'attempt' | 'handIn'>;
  clock: ServerClock;
  log: EntryLog;
  clientId: string;
  random: () => number;
}

/** What the room tells that concerns the attempt itself. */
export type Heard = Pick<Told, 'state' | 'deadline' | 'elsewhere' | 'handedIn' | 'pausedUntil'>;

export interface Opening {
  state: AttemptState;
  leftovers: readonly Entry[];
  handingIn: boolean;
  /** False where the state is what this machine remembers, because there was no network. */
  fresh?: boolean;
}
