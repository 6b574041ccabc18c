import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Entry } from './entries';

/** Where entries wait on this machine until they have a receipt. */
export interface EntryLog {
  /** Whether it outlives the page. */
  readonly lasting: boolean;
  entries(attemptId: string): Promise<Entry[]>;
  put(entry: Entry): Promise<void>;
  remove(entries: readonly Entry[]): Promise<void>;
  /** The candidate has decided to hand in: a reload carries it out. */
  handingIn(attemptId: string): Promise<boolean>;
  setHandingIn(attemptId: string, wanted: boolean): Promise<void>;
  clear(attemptId: string): Promise<void>;
}

interface RoomDatabase extends DBSchema {
  entries: { key: [string, string, number]; value: Entry; indexes: { attempt: string } };
  handingIn: { key: string; value: string };
}

const NAME = 'benhoc-phong-thi';

/** Opens the log in IndexedDB; where the browser refuses (a private window, a full disk) the page's memory has to do. */
export async function openEntryLog(): Promise<EntryLog> {
  try {
    const database = await openDB<RoomDatabase>(NAME, 1, {
      upgrade(db) {
        db.createObjectStore('entries', { keyPath: ['attemptId', 'clientId', 'sequence'] }).createIndex('attempt', 'attemptId');
        db.createObjectStore('handingIn');
      },
    });
    return new StoredLog(database);
  } catch {
    return new MemoryLog();
  }
}

class StoredLog implements EntryLog {
  lasting = true;

  constructor(private readonly database: IDBPDatabase<RoomDatabase>) {}

  entries(attemptId: string): Promise<Entry[]> {
    return this.database.getAllFromIndex('entries', 'attempt', attemptId);
  }

  put(entry: Entry): Promise<void> {
    return this.write(() => this.database.put('entries', entry));
  }

  remove(entries: readonly Entry[]): Promise<void> {
    return this.write(async () => {
      const { store, done } = this.database.transaction('entries', 'readwrite');
      await Promise.all([...entries.map((entry) => store.delete([entry.attemptId, entry.clientId, entry.sequence])), done]);
    });
  }

  async handingIn(attemptId: string): Promise<boolean> {
    return (await this.database.get('handingIn', attemptId)) !== undefined;
  }

  setHandingIn(attemptId: string, wanted: boolean): Promise<void> {
    return this.write(() => (wanted ? this.database.put('handingIn', attemptId, attemptId) : this.database.delete('handingIn', attemptId)));
  }

  async clear(attemptId: string): Promise<void> {
    await this.write(async () => this.remove(await this.entries(attemptId)));
    await this.setHandingIn(attemptId, false);
  }

  /** A full disk is no reason to stop writing an exam; from then on the light no longer says that this machine keeps it. */
  private async write(act: () => Promise<unknown>): Promise<void> {
    try {
      await act();
    } catch {
      this.lasting = false;
    }
  }
}

export class MemoryLog implements EntryLog {
  readonly lasting = false;
  private readonly kept = new Map<string, Entry>();
  private readonly wanted = new Set<string>();

  entries(attemptId: string): Promise<Entry[]> {
    return Promise.resolve([...this.kept.values()].filter((entry) => entry.attemptId === attemptId));
  }

  put(entry: Entry): Promise<void> {
    this.kept.set(keyOf(entry), entry);
    return Promise.resolve();
  }

  remove(entries: readonly Entry[]): Promise<void> {
    for (const entry of entries) this.kept.delete(keyOf(entry));
    return Promise.resolve();
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
    await this.remove(await this.entries(attemptId));
    this.wanted.delete(attemptId);
  }
}

const keyOf = ({ attemptId, clientId, sequence }: Entry) => `${attemptId} ${clientId} ${sequence}`;
