import type { Admission, AttemptState, Person, Seal, SealedPaper } from '../api/types';
import type { Entry } from './entries';
import type { Hold } from './receipt';
import type { AttemptKeys } from './seal';

/** What this machine needs to go on with an attempt without a network. */
export interface KeptRoom {
  admission: Admission;
  person: Person;
  paper: SealedPaper;
}

/** How the attempt stood when the server last confirmed something, and how far this machine's clock was ahead then. */
export interface KeptState {
  state: AttemptState;
  deviceAhead: number;
}

export interface Kept extends KeptRoom, KeptState {}

/** Whose attempt it is, and where: what a machine must know to keep it apart from all others. */
export interface Owner {
  attemptId: string;
  sittingId: string;
  personId: string;
}

/** Where entries wait on this machine until they have a receipt, and the paper while it is written. */
export interface EntryLog {
  /** Whether the disk takes what is put, so that it outlives the page. */
  readonly lasting: boolean;
  /** Whether everything put so far does so already. */
  readonly hold: Hold;
  /** Hears when one of them changes. */
  onChange: () => void;
  /** The name of this machine: the one it has, else this one from now on. */
  device(name: string): Promise<string>;
  /** Begins to keep an attempt. Without a seal from the server the one this machine has goes on being used. */
  open(owner: Owner, seal: Seal | null): Promise<void>;
  /** Those that can be opened; what can't stays where it is. */
  entries(attemptId: string): Promise<Entry[]>;
  /** How many could not be opened when they were read last: the disk has them otherwise than they were sealed. */
  readonly spoiled: number;
  /** How many wait, also of an attempt that can't be opened here at the moment. */
  count(attemptId: string): Promise<number>;
  put(entry: Entry): Promise<void>;
  /** The server has these: they go, and how the attempt stands takes their place, both or neither. */
  settle(entries: readonly Entry[], kept: KeptState): Promise<void>;
  /** Keeps the paper and who writes it. */
  keep(attemptId: string, room: KeptRoom, state: KeptState): Promise<void>;
  /** The attempt at a sitting that can be gone on with here without a network. */
  kept(sittingId: string): Promise<Kept | undefined>;
  keys(attemptId: string): Promise<AttemptKeys | undefined>;
  /** The candidate has decided to hand in: a reload carries it out. */
  handingIn(attemptId: string): Promise<boolean>;
  setHandingIn(attemptId: string, wanted: boolean): Promise<void>;
  clear(attemptId: string): Promise<void>;
  /** Somebody sits here now: what others left can no longer be opened, until they come back and the server gives them their key. */
  lockOthers(personId: string): Promise<void>;
}

/** In the page's memory: for browsers that keep or seal nothing. */
export class MemoryLog implements EntryLog {
  readonly lasting = false;
  readonly hold: Hold = 'unkept';
  readonly spoiled = 0;
  onChange = (): void => undefined;
  private readonly waiting = new Map<string, Entry>();
  private readonly wanted = new Set<string>();

  device(name: string): Promise<string> {
    return Promise.resolve(name);
  }

  open(): Promise<void> {
    return Promise.resolve();
  }

  entries(attemptId: string): Promise<Entry[]> {
    return Promise.resolve([...this.waiting.values()].filter((entry) => entry.attemptId === attemptId));
  }

  async count(attemptId: string): Promise<number> {
    return (await this.entries(attemptId)).length;
  }

  put(entry: Entry): Promise<void> {
    this.waiting.set(keyOf(entry), entry);
    return Promise.resolve();
  }

  settle(entries: readonly Entry[]): Promise<void> {
    for (const entry of entries) this.waiting.delete(keyOf(entry));
    return Promise.resolve();
  }

  keep(): Promise<void> {
    return Promise.resolve();
  }

  kept(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  keys(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  handingIn(attemptId: string): Promise<boolean> {
    return Promise.resolve(this.wanted.has(attemptId));
  }

  setHandingIn(attemptId: string, wanted: boolean): Promise<void> {
    if (wanted) this.wanted.add(attemptId);
    else this.wanted.delete(attemptId);
    return Promise.resolve();
  }

  async clear(attemptId: string): Promise<void> {
    await this.settle(await this.entries(attemptId));
    this.wanted.delete(attemptId);
  }

  lockOthers(): Promise<void> {
    return Promise.resolve();
  }
}

export const keyOf = ({ attemptId, clientId, sequence }: Entry): string => `${attemptId} ${clientId} ${sequence}`;
