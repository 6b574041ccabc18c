import type { RoomApi } from '../api/RoomApi';
import type { EntryLog } from '../attempt/EntryLog';
import type { ServerClock } from '../clock/ServerClock';

export type Verdict = 'good' | 'fair' | 'bad';

export interface Check {
  name: 'connection' | 'storage' | 'offline' | 'clock' | 'browser' | 'screen';
  verdict: Verdict;
  /** Milliseconds, where the check measures any. */
  millis: number;
  /** Megabytes free, where the check measures any. */
  free?: number;
  width?: number;
  height?: number;
}

const TRIPS = 5;
const MEGABYTE = 1_000_000;
/** Less than this free, and a long essay with its pictures may not fit. */
const ENOUGH = 20 * MEGABYTE;
/** The clock of a machine that differs by more is worth a word. */
const OFF = 2_000;

/** The middle of five round trips to the server; the shortest of them sets the clock. */
export async function checkConnection(api: Pick<RoomApi, 'session'>, monotonic: () => number): Promise<Check> {
  const trips: number[] = [];
  try {
    for (let trip = 0; trip < TRIPS; trip++) {
      const start = monotonic();
      await api.session();
      trips.push(monotonic() - start);
    }
  } catch {
    return { name: 'connection', verdict: 'bad', millis: 0 };
  }
  const millis = Math.round(trips.sort((a, b) => a - b)[Math.floor(TRIPS / 2)] ?? 0);
  return { name: 'connection', verdict: millis < 1_500 ? 'good' : 'fair', millis };
}

/** Asks the browser to keep what is stored, and looks whether there is room and a way to seal it. */
export async function checkStorage(log: EntryLog, manager: StorageManager | undefined): Promise<Check> {
  const kept = (await manager?.persist?.().catch(() => false)) ?? false;
  const { quota = 0, usage = 0 } = (await manager?.estimate?.().catch(() => undefined)) ?? {};
  const free = Math.max(0, quota - usage);
  const good = log.lasting && (kept || free >= ENOUGH);
  return { name: 'storage', verdict: good ? 'good' : 'fair', millis: 0, free: Math.floor(free / MEGABYTE) };
}

export async function checkOffline(opens: () => Promise<boolean>): Promise<Check> {
  return { name: 'offline', verdict: (await opens()) ? 'good' : 'fair', millis: 0 };
}

export function checkScreen({ innerWidth: width, innerHeight: height }: Pick<Window, 'innerWidth' | 'innerHeight'>): Check {
  return { name: 'screen', verdict: width >= 360 && height >= 480 ? 'good' : 'fair', millis: 0, width, height };
}

/** The room counts by the server's time: a wrong clock of the machine is only worth a word. */
export function checkClock(clock: ServerClock): Check {
  if (!clock.isSet()) return { name: 'clock', verdict: 'bad', millis: 0 };
  const millis = Math.round(clock.deviceAhead());
  return { name: 'clock', verdict: Math.abs(millis) <= OFF ? 'good' : 'fair', millis };
}

/** `wrongOne`: another browser is asked for. */
export function checkBrowser(wrongOne = false): Check {
  if (wrongOne) return { name: 'browser', verdict: 'bad', millis: 0 };
  const able = typeof HTMLDialogElement !== 'undefined' && typeof AbortSignal.timeout === 'function' && CSS.supports('selector(:has(a))');
  return { name: 'browser', verdict: able ? 'good' : 'fair', millis: 0 };
}
