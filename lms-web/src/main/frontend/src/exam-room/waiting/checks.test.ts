// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MemoryLog, type EntryLog } from '../attempt/EntryLog';
import { ServerClock } from '../clock/ServerClock';
import { opensOffline } from '../worker';
import { checkBrowser, checkClock, checkConnection, checkOffline, checkScreen, checkStorage } from './checks';

const lasting = { lasting: true } as EntryLog;
const manager = (parts: Partial<StorageManager>) => parts as StorageManager;
const room = (free: number) => () => Promise.resolve({ quota: free + 1_000, usage: 1_000 });

afterEach(() => vi.unstubAllGlobals());

describe('the connection', () => {
  const tripsOf = (trips: number[]) => {
    const moments = trips.flatMap((trip) => [0, trip]);
    return () => moments.shift() ?? 0;
  };
  const answering = { session: vi.fn(() => Promise.resolve({} as never)) };

  it('is measured by the middle of five answers', async () => {
    await expect(checkConnection(answering, tripsOf([9_000, 20, 40, 30, 10]))).resolves.toMatchObject({ verdict: 'good', millis: 30 });
    await expect(checkConnection(answering, tripsOf([10, 1_500, 1_700, 20, 1_600]))).resolves.toMatchObject({ verdict: 'fair', millis: 1_500 });
  });

  it('is bad where one of them does not come', async () => {
    const failing = { session: vi.fn(() => Promise.reject(new TypeError('offline'))).mockResolvedValueOnce({} as never) };
    await expect(checkConnection(failing as never, () => 0)).resolves.toMatchObject({ verdict: 'bad' });
  });
});

describe('what the browser keeps', () => {
  it('is good where it promises to keep it, or has room for a long paper', async () => {
    await expect(checkStorage(lasting, manager({ persist: () => Promise.resolve(true) }))).resolves.toMatchObject({ verdict: 'good' });
    const roomy = manager({ persist: () => Promise.resolve(false), estimate: room(20_000_000) });
    await expect(checkStorage(lasting, roomy)).resolves.toMatchObject({ verdict: 'good', free: 20 });
  });

  it('is not good on a full disk, in a private window, or where the browser tells nothing', async () => {
    const full = manager({ persist: () => Promise.resolve(false), estimate: room(19_000_000) });
    await expect(checkStorage(lasting, full)).resolves.toMatchObject({ verdict: 'fair', free: 19 });
    await expect(checkStorage(new MemoryLog(), manager({ persist: () => Promise.resolve(true) }))).resolves.toMatchObject({ verdict: 'fair' });
    const broken = manager({ persist: () => Promise.reject(new Error('no')), estimate: () => Promise.reject(new Error('no')) });
    await expect(checkStorage(lasting, broken)).resolves.toMatchObject({ verdict: 'fair', free: 0 });
    await expect(checkStorage(lasting, undefined)).resolves.toMatchObject({ verdict: 'fair' });
  });
});

describe('the clock', () => {
  const server = Date.parse('2026-06-01T07:00:00Z');
  const ahead = (millis: number) => {
    const clock = new ServerClock(
      () => 0,
      () => server + millis,
    );
    clock.observe(new Date(server).toISOString(), 0, 0);
    return clock;
  };

  it('is good within two seconds, and its error is told beyond', () => {
    expect(checkClock(ahead(2_000))).toMatchObject({ verdict: 'good' });
    expect(checkClock(ahead(2_001))).toMatchObject({ verdict: 'fair', millis: 2_001 });
    expect(checkClock(ahead(-90_000))).toMatchObject({ verdict: 'fair', millis: -90_000 });
  });

  it('is not said to be right before a server has spoken', () => {
    expect(checkClock(new ServerClock())).toMatchObject({ verdict: 'bad' });
  });
});

describe('the machine', () => {
  it('has a screen that is large enough or not', () => {
    expect(checkScreen({ innerWidth: 360, innerHeight: 480 })).toMatchObject({ verdict: 'good', width: 360, height: 480 });
    expect(checkScreen({ innerWidth: 359, innerHeight: 900 })).toMatchObject({ verdict: 'fair' });
    expect(checkScreen({ innerWidth: 900, innerHeight: 479 })).toMatchObject({ verdict: 'fair' });
  });

  it('opens the page again without a network where a worker is ready, and only there', async () => {
    await expect(checkOffline(opensOffline)).resolves.toMatchObject({ verdict: 'fair' });
    vi.stubGlobal('navigator', { serviceWorker: { ready: Promise.resolve({}) } });
    await expect(checkOffline(opensOffline)).resolves.toMatchObject({ verdict: 'good' });
    vi.useFakeTimers();
    vi.stubGlobal('navigator', { serviceWorker: { ready: new Promise(() => undefined) } });
    const never = checkOffline(opensOffline);
    await vi.advanceTimersByTimeAsync(8_000);
    vi.useRealTimers();
    await expect(never).resolves.toMatchObject({ verdict: 'fair' });
  });

  it('has a browser that is new enough or not', () => {
    const supports = vi.fn(() => true);
    vi.stubGlobal('CSS', { supports });
    vi.stubGlobal('HTMLDialogElement', class {});
    expect(checkBrowser()).toMatchObject({ verdict: 'good' });
    supports.mockReturnValue(false);
    expect(checkBrowser()).toMatchObject({ verdict: 'fair' });
    supports.mockReturnValue(true);
    vi.stubGlobal('HTMLDialogElement', undefined);
    expect(checkBrowser()).toMatchObject({ verdict: 'fair' });
  });
});
