import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Told } from '../api/types';
import { Socket, told } from './line.test-env';
import { ToldLine } from './ToldLine';

let now = 0;
let sockets: Socket[] = [];
let askedAt: number[] = [];
let answer: () => Promise<Told>;
let isServerThere = true;
let line: ToldLine;

const quick = told({ askAfterMillis: 1_800 });

/** A page whose random numbers are all `random`. Sockets open where the server is there. */
function openPage(random: number, opens = true): void {
  line = new ToldLine({
    open: () => {
      const socket = new Socket();
      sockets.push(socket);
      setTimeout(() => (opens && isServerThere ? socket.onopen?.() : socket.close()), 10);
      return socket as unknown as WebSocket;
    },
    ask: () => {
      askedAt.push(now);
      return isServerThere ? answer() : Promise.reject(new Error('gone'));
    },
    monotonic: () => now,
    random: () => random,
  });
  line.start();
}

const pass = async (millis: number) => {
  for (let left = millis; left > 0; left -= 250) {
    now += 250;
    await vi.advanceTimersByTimeAsync(250);
  }
};

const loseSockets = () => {
  askedAt = [];
  now += 1;
  sockets.at(-1)?.close();
  return now;
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('WebSocket', Socket);
  now = 0;
  sockets = [];
  askedAt = [];
  isServerThere = true;
  answer = () => Promise.resolve(quick);
});

afterEach(() => {
  line.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the questions of many pages', () => {
  it.each([
    [0.1, 1_000],
    [0.5, 5_000],
    [0.95, 9_500],
  ])('come over ten seconds when all lose their sockets at once, though they are answered at once: %s', async (random, after) => {
    openPage(random);
    await pass(20_000);
    const lostAt = loseSockets();
    await pass(12_000);
    expect(sockets.length).toBeGreaterThan(1);
    expect((askedAt[0] ?? 0) - lostAt).toBeGreaterThanOrEqual(after);
    expect((askedAt[0] ?? 0) - lostAt).toBeLessThan(after + 1_000);
  });

  it.each([0.1, 0.95])('do the same when the server stays away: %s', async (random) => {
    openPage(random);
    await pass(20_000);
    isServerThere = false;
    const lostAt = loseSockets();
    await pass(12_000);
    expect((askedAt[0] ?? 0) - lostAt).toBeGreaterThanOrEqual(random * 10_000);
  });

  it('come ever less often while nobody answers, and as often as said once somebody does', async () => {
    openPage(0.5, false);
    await pass(20_000);
    isServerThere = false;
    askedAt = [];
    await pass(120_000);
    expect(askedAt.length).toBeLessThan(14);
    expect(now - (askedAt.at(-1) ?? 0)).toBeLessThanOrEqual(30_500);
    isServerThere = true;
    await pass(30_500);
    askedAt = [];
    await pass(30_000);
    expect(askedAt.length).toBeGreaterThanOrEqual(10);
  });

  it('hear within three seconds where a socket never opened and few have to ask', async () => {
    openPage(0.5, false);
    await pass(10_000);
    for (let second = 0; second < 60; second += 3) {
      askedAt = [];
      await pass(3_000);
      expect(askedAt.length).toBeGreaterThan(0);
    }
  });

  it('go on where the server does not say how often', async () => {
    answer = () => Promise.resolve({ ...quick, askAfterMillis: undefined } as unknown as Told);
    openPage(0.5, false);
    await pass(10_000);
    askedAt = [];
    await pass(30_000);
    expect(askedAt.length).toBeGreaterThanOrEqual(5);
  });

  it.each([0.1, 0.5, 0.95])('come back over the time that the server said, each at another moment: %s', async (random) => {
    openPage(random);
    await pass(20_000);
    sockets.at(-1)?.tell({ backWithin: 40_000 });
    loseSockets();
    await pass(40_000 * random - 1_000);
    expect(sockets).toHaveLength(1);
    expect(askedAt).toHaveLength(0);
    await pass(3_500);
    expect(sockets).toHaveLength(2);
    expect(askedAt.length).toBeGreaterThan(0);
  });
});
