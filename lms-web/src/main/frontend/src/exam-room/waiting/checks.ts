import type { RoomApi } from '../api/RoomApi';
import type { EntryLog } from '../attempt/EntryLog';
import type { ServerClock } from '../clock/ServerClock';

export type Verdict = 'good' | 'fair' | 'bad';

export interface Check {
  name: 'connection' | 'storage' | 'clock' | 'browser';
  verdict: Verdict;
  /** Milliseconds, where the check measures any. */
  millis: number;
}

const TRIPS = 3;
const PROBE = 'device-check';

/** The middle of three round trips to the server. */
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
  const millis = Math.round(trips.sort((a, b) => a - b)[1] ?? 0);
  return { name: 'connection', verdict: millis < 1_500 ? 'good' : 'fair', millis };
}

/** Writes an entry, reads it back and removes it. */
export async function checkStorage(log: EntryLog): Promise<Check> {
  const entry = { attemptId: PROBE, clientId: PROBE, sequence: 1, slot: null, response: null, clears: false, flagged: null, block: null, clientTime: '' };
  await log.put(entry);
  const kept = (await log.entries(PROBE)).length > 0;
  await log.clear(PROBE);
  return { name: 'storage', verdict: kept && log.lasting ? 'good' : 'fair', millis: 0 };
}

/** The room counts by the server's time: a wrong clock of the machine is only worth a word. */
export function checkClock(clock: ServerClock): Check {
  const millis = Math.round(clock.deviceAhead());
  return { name: 'clock', verdict: Math.abs(millis) < 60_000 ? 'good' : 'fair', millis };
}

export function checkBrowser(): Check {
  const able = typeof HTMLDialogElement !== 'undefined' && typeof AbortSignal.timeout === 'function' && CSS.supports('selector(:has(a))');
  return { name: 'browser', verdict: able ? 'good' : 'fair', millis: 0 };
}
