import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Seal } from '../api/types';
import type { Entry } from './entries';
import { keyOf, MemoryLog, type EntryLog, type Kept, type KeptRoom, type KeptState, type Owner } from './EntryLog';
import type { Hold } from './receipt';
import { canSeal, keysOf, seal, unseal, type AttemptKeys, type Sealed } from './seal';

/** An entry as it lies on the disk: its number is open, so that it can be found; what was answered is not. */
interface SealedEntry extends Sealed {
  attemptId: string;
  clientId: string;
  sequence: number;
}

interface AttemptRecord extends Owner {
  /** Missing once somebody else sat here: then nothing of this attempt can be opened. */
  keys: AttemptKeys | null;
  handingIn: boolean;
  room: Sealed | null;
  state: Sealed | null;
  touchedAt: number;
}

interface RoomDatabase extends DBSchema {
  entries: { key: [string, string, number]; value: SealedEntry; indexes: { attempt: string } };
  device: { key: string; value: string };
  attempts: { key: string; value: AttemptRecord; indexes: { sitting: string } };
}

type Stores = 'entries' | 'attempts';

const NAME = 'benhoc-phong-thi';
/** Another one begins with empty stores: whoever raises it must carry over what waits on machines. */
const VERSION = 3;
/** What nobody came back for is thrown away after this. */
const FORGOTTEN = 14 * 86_400_000;

/**
 * Opens the log in IndexedDB; where the browser refuses that (a private window, a full disk) or can't seal (no secure
 * connection) the page's memory has to do.
 */
export async function openEntryLog(now: () => number = Date.now): Promise<EntryLog> {
  if (!canSeal()) return new MemoryLog();
  try {
    const database = await openDB<RoomDatabase>(NAME, VERSION, {
      upgrade(db) {
        for (const name of [...db.objectStoreNames]) db.deleteObjectStore(name);
        db.createObjectStore('entries', { keyPath: ['attemptId', 'clientId', 'sequence'] }).createIndex('attempt', 'attemptId');
        db.createObjectStore('device');
        db.createObjectStore('attempts', { keyPath: 'attemptId' }).createIndex('sitting', 'sittingId');
      },
    });
    const log = new SealedLog(database, now);
    await log.dropForgotten();
    return log;
  } catch {
    return new MemoryLog();
  }
}

/**
 * Entries and paper on this machine's disk, sealed with a key of the attempt. Writes follow one another, each one flushed;
 * one that fails stops nobody from writing an exam: it is tried again with the next, and until then `lasting` is false.
 */
export class SealedLog implements EntryLog {
  lasting = true;
  spoiled = 0;
  onChange = (): void => undefined;
  private tail: Promise<unknown> = Promise.resolve();
  private readonly unkept = new Map<string, Entry>();
  private told: Hold = 'kept';

  constructor(
    private readonly database: IDBPDatabase<RoomDatabase>,
    private readonly now: () => number,
  ) {}

  /** On the disk at once: other stores of the browser may lose what was written seconds before a power cut. */
  async device(name: string): Promise<string> {
    const transaction = this.database.transaction('device', 'readwrite', { durability: 'strict' });
    const known = await transaction.store.get('name');
    if (known === undefined) await transaction.store.put(name, 'name');
    await transaction.done;
    return known ?? name;
  }

  open(owner: Owner, told: Seal | null): Promise<void> {
    return this.write(async () => {
      const known = await this.database.get('attempts', owner.attemptId);
      const keys = known?.keys ?? (told && (await keysOf(told)));
      const record = { handingIn: false, room: null, state: null, ...known, ...owner, keys, touchedAt: this.now() };
      await this.transact(['attempts'], (store) => store('attempts').put(record));
    });
  }

  async entries(attemptId: string): Promise<Entry[]> {
    await this.tail;
    const keys = await this.keys(attemptId);
    if (!keys) return [];
    const sealed = await this.database.getAllFromIndex('entries', 'attempt', attemptId);
    const opened = await Promise.allSettled(sealed.map((each) => unseal(keys.store, each, placeOf(each))));
    const entries = opened.flatMap((each) => (each.status === 'fulfilled' ? [each.value as Entry] : []));
    this.spoiled = sealed.length - entries.length;
    return entries;
  }

  async count(attemptId: string): Promise<number> {
    await this.tail;
    return this.database.countFromIndex('entries', 'attempt', attemptId);
  }

  get hold(): Hold {
    if (!this.lasting) return 'unkept';
    return this.unkept.size > 0 ? 'keeping' : 'kept';
  }

  put(entry: Entry): Promise<void> {
    this.unkept.set(keyOf(entry), entry);
    this.tell();
    return this.write(async () => {
      const waiting = [...this.unkept.values()];
      if (waiting.length === 0) return;
      const keys = await this.keys(entry.attemptId);
      if (!keys) throw new Error('no key to seal with');
      const sealed = await Promise.all(waiting.map((each) => sealedEntry(keys, each)));
      await this.transact(['entries'], (store) => Promise.all(sealed.map((each) => store('entries').put(each))));
      for (const each of waiting) if (this.unkept.get(keyOf(each)) === each) this.unkept.delete(keyOf(each));
    });
  }

  settle(entries: readonly Entry[], kept: KeptState): Promise<void> {
    for (const entry of entries) this.unkept.delete(keyOf(entry));
    return this.write(async () => {
      const record = await this.database.get('attempts', kept.state.id);
      const state = record?.keys ? await seal(record.keys.store, kept, `state ${kept.state.id}`) : null;
      await this.transact(['entries', 'attempts'], (store) => [
        ...entries.map(({ attemptId, clientId, sequence }) => store('entries').delete([attemptId, clientId, sequence])),
        ...(record && state ? [store('attempts').put({ ...record, state, touchedAt: this.now() })] : []),
      ]);
    });
  }

  keep(attemptId: string, room: KeptRoom, kept: KeptState): Promise<void> {
    return this.write(async () => {
      const record = await this.database.get('attempts', attemptId);
      if (!record?.keys) throw new Error('no key to seal with');
      const [sealedRoom, state] = await Promise.all([seal(record.keys.store, room, `room ${attemptId}`), seal(record.keys.store, kept, `state ${attemptId}`)]);
      await this.transact(['attempts'], (store) => store('attempts').put({ ...record, room: sealedRoom, state, touchedAt: this.now() }));
    });
  }

  async kept(sittingId: string): Promise<Kept | undefined> {
    await this.tail;
    const [record] = await this.database.getAllFromIndex('attempts', 'sitting', sittingId);
    if (!record?.keys || !record.room || !record.state) return undefined;
    try {
      const [room, state] = await Promise.all([
        unseal(record.keys.store, record.room, `room ${record.attemptId}`),
        unseal(record.keys.store, record.state, `state ${record.attemptId}`),
      ]);
      return { ...(room as KeptRoom), ...(state as KeptState) };
    } catch {
      return undefined; // damaged on the disk: the server has both
    }
  }

  async keys(attemptId: string): Promise<AttemptKeys | undefined> {
    return (await this.database.get('attempts', attemptId))?.keys ?? undefined;
  }

  async handingIn(attemptId: string): Promise<boolean> {
    await this.tail;
    return (await this.database.get('attempts', attemptId))?.handingIn ?? false;
  }

  setHandingIn(attemptId: string, wanted: boolean): Promise<void> {
    return this.write(async () => {
      const record = await this.database.get('attempts', attemptId);
      if (record) await this.transact(['attempts'], (store) => store('attempts').put({ ...record, handingIn: wanted }));
      else if (wanted) throw new Error('nothing is kept of the attempt');
    });
  }

  clear(attemptId: string): Promise<void> {
    for (const [key, entry] of this.unkept) if (entry.attemptId === attemptId) this.unkept.delete(key);
    return this.write(() => this.wipe([attemptId]));
  }

  lockOthers(personId: string): Promise<void> {
    return this.write(async () => {
      const others = (await this.database.getAll('attempts')).filter((record) => record.personId !== personId && record.keys);
      await this.transact(['attempts'], (store) => others.map((record) => store('attempts').put({ ...record, keys: null })));
    });
  }

  async dropForgotten(): Promise<void> {
    const records = await this.database.getAll('attempts');
    await this.wipe(records.filter((record) => record.touchedAt < this.now() - FORGOTTEN).map((record) => record.attemptId));
  }

  private async wipe(attempts: readonly string[]): Promise<void> {
    for (const attemptId of attempts) {
      const keys = await this.database.getAllKeysFromIndex('entries', 'attempt', attemptId);
      await this.transact(['entries', 'attempts'], (store) => [...keys.map((key) => store('entries').delete(key)), store('attempts').delete(attemptId)]);
    }
  }

  /** All of it or nothing, and on the disk when it returns. */
  private async transact(names: Stores[], act: (store: StoreOf) => Promise<unknown> | Promise<unknown>[]): Promise<void> {
    const transaction = this.database.transaction(names, 'readwrite', { durability: 'strict' });
    const acts = act((name) => transaction.objectStore(name));
    await Promise.all([...(Array.isArray(acts) ? acts : [acts]), transaction.done]);
  }

  private write(act: () => Promise<void>): Promise<void> {
    const done = this.tail.then(act).then(
      () => this.worked(true),
      () => this.worked(false),
    );
    this.tail = done;
    return done;
  }

  private worked(well: boolean): void {
    this.lasting = well && (this.lasting || this.unkept.size === 0);
    this.tell();
  }

  private tell(): void {
    if (this.hold === this.told) return;
    this.told = this.hold;
    this.onChange();
  }
}

type StoreOf = <Name extends Stores>(
  name: Name,
) => { put(value: RoomDatabase[Name]['value']): Promise<unknown>; delete(key: RoomDatabase[Name]['key']): Promise<void> };

const placeOf = ({ attemptId, clientId, sequence }: Pick<Entry, 'attemptId' | 'clientId' | 'sequence'>) => `entry ${attemptId} ${clientId} ${sequence}`;

async function sealedEntry(keys: AttemptKeys, entry: Entry): Promise<SealedEntry> {
  const { attemptId, clientId, sequence } = entry;
  return { attemptId, clientId, sequence, ...(await seal(keys.store, entry, placeOf(entry))) };
}
