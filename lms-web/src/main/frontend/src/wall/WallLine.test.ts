import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Wall } from '../api/types';
import { ProblemError } from '../api/problem';
import { tileOf } from './tile.test-env';
import { REPLACED, WallLine } from './WallLine';

class Socket {
  static readonly OPEN = 1;
  readyState = 1;
  sent: string[] = [];
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;
  send(text: string) {
    this.sent.push(text);
  }
  close(code = 1006) {
    this.readyState = 3;
    this.onclose?.({ code });
  }
  tell(message: unknown) {
    this.onmessage?.({ data: JSON.stringify(message) });
  }
}

const wallOf = (answered: number): Wall => ({
  sitting: { id: 's1', title: 'Toán', opensAt: '2026-11-23T00:30:00Z', closesAt: '2026-11-23T00:45:00Z', minutes: 50, entry: 'open' },
  room: { id: 'r1', name: '001', code: 'K7M2' },
  mayNote: true,
  serverNow: '2026-11-23T00:50:00Z',
  askAfterMillis: 1_500,
  tiles: [tileOf('1', { answered }), tileOf('2')],
});

let now = 0;
let sockets: Socket[] = [];
let asked = 0;
let refused: Error | null = null;
let askAfter: { askAfterMillis?: number } = {};
let random = 0.5;
let line: WallLine;

const pass = async (millis: number) => {
  for (let left = millis; left > 0; left -= 500) {
    now += 500;
    await vi.advanceTimersByTimeAsync(500);
  }
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('WebSocket', Socket);
  now = 1_000;
  sockets = [];
  asked = 0;
  refused = null;
  askAfter = {};
  random = 0.5;
  line = new WallLine({
    open: () => {
      const socket = new Socket();
      socket.readyState = sockets.length === 0 ? 1 : 0;
      sockets.push(socket);
      return socket as unknown as WebSocket;
    },
    ask: () => {
      asked++;
      if (refused) return Promise.reject(refused);
      return Promise.resolve({ ...wallOf(10 + asked), ...askAfter });
    },
    monotonic: () => now,
    random: () => random,
  });
  line.start();
});

afterEach(() => {
  line.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const answered = () => line.getSnapshot().wall?.tiles[0]?.answered;

describe('the line of the wall', () => {
  it('has the way in that was chosen elsewhere, and its tiles as they were', () => {
    sockets[0]?.tell({ kind: 'wall', wall: wallOf(1) });
    sockets[0]?.tell({ kind: 'sitting', sitting: { ...wallOf(1).sitting, entry: 'code' } });
    expect(line.getSnapshot().wall?.sitting.entry).toBe('code');
    expect(answered()).toBe(1);
  });

  it('takes all of it and then what changes, and leaves the others as they were', () => {
    sockets[0]?.tell({ kind: 'wall', wall: wallOf(1) });
    expect(answered()).toBe(1);
    sockets[0]?.tell({ kind: 'tiles', serverNow: '2026-11-23T00:50:02Z', tiles: [tileOf('1', { answered: 2 })] });
    expect(answered()).toBe(2);
    expect(line.getSnapshot().wall?.tiles).toHaveLength(2);
    expect(line.getSnapshot().hearing).toBe('live');
  });

  it('asks by itself while there is no socket, and opens another', async () => {
    sockets[0]?.tell({ kind: 'wall', wall: wallOf(1) });
    sockets[0]?.close();
    await pass(500);
    expect(line.getSnapshot().hearing).toBe('live');
    await pass(4_500);
    expect(asked).toBeGreaterThan(0);
    expect(sockets.length).toBeGreaterThan(1);
  });

  it('asks often enough to hear within two seconds while it has no socket', async () => {
    sockets[0]?.close(REPLACED);
    await pass(4_000);
    const before = asked;
    await pass(20_000);
    expect(asked - before).toBeGreaterThanOrEqual(10);
  });

  it('opens where the browser has no sockets, and asks', async () => {
    line.stop();
    vi.stubGlobal('WebSocket', undefined);
    const without = new WallLine({
      open: () => {
        throw new ReferenceError('WebSocket is not defined');
      },
      ask: () => Promise.resolve(wallOf(12)),
      monotonic: () => now,
      random: () => 0.5,
    });
    without.start();
    await pass(2_000);
    expect(without.getSnapshot().hearing).toBe('asking');
    expect(without.getSnapshot().wall?.tiles[0]?.answered).toBe(12);
    without.stop();
  });

  it('does not fight for its place: pushed out by newer ones it asks', async () => {
    sockets[0]?.tell({ kind: 'wall', wall: wallOf(1) });
    sockets[0]?.close(REPLACED);
    await pass(120_000);
    expect(sockets).toHaveLength(1);
    expect(line.getSnapshot().hearing).toBe('asking');
    expect(asked).toBeGreaterThan(20);
  });

  it('keeps nothing of a room that is no longer theirs', async () => {
    sockets[0]?.tell({ kind: 'wall', wall: wallOf(1) });
    refused = new ProblemError({ type: 'urn:benhoc:problem:forbidden', title: 'Không được phép', status: 403 });
    sockets[0]?.close(4401);
    await pass(500);
    expect(line.getSnapshot().wall).toBeNull();
    expect(line.getSnapshot().failure).toBe(refused);
  });

  it('keeps what it knows while the server is away', async () => {
    sockets[0]?.tell({ kind: 'wall', wall: wallOf(1) });
    refused = new Error('away');
    sockets[0]?.close();
    await pass(9_000);
    expect(line.getSnapshot().wall).not.toBeNull();
    expect(line.getSnapshot().failure).toBe(refused);
  });

  it('says that it is stale when nobody answers', async () => {
    sockets[0]?.tell({ kind: 'wall', wall: wallOf(1) });
    await pass(11_500);
    expect(sockets[0]?.sent).toContain('beat');
    expect(line.getSnapshot().hearing).toBe('live');
    await pass(1_500);
    expect(line.getSnapshot().hearing).toBe('stale');
    sockets[0]?.tell({ kind: 'beat' });
    expect(line.getSnapshot().hearing).toBe('live');
  });

  it('gives a socket up that says nothing, for one that may', async () => {
    sockets[0]?.tell({ kind: 'wall', wall: wallOf(1) });
    await pass(24_000);
    expect(sockets[0]?.readyState).toBe(3);
    expect(sockets.length).toBeGreaterThan(1);
  });

  it.each([0.1, 0.5, 0.95])('asks over three seconds when all walls lose their sockets at once: %s', async (of) => {
    random = of;
    sockets[0]?.tell({ kind: 'wall', wall: wallOf(1) });
    sockets[0]?.close();
    await pass(500 * Math.floor((of * 3_000 - 1) / 500));
    expect(asked).toBe(0);
    await pass(500);
    expect(asked).toBe(1);
  });

  it('asks ever less often while nobody answers, and as before once somebody does', async () => {
    sockets[0]?.tell({ kind: 'wall', wall: wallOf(1) });
    refused = new Error('away');
    sockets[0]?.close();
    await pass(180_000);
    expect(asked).toBeLessThan(20);
    refused = null;
    const before = asked;
    await pass(30_500);
    expect(asked).toBeGreaterThan(before);
    const then = asked;
    await pass(20_000);
    expect(asked - then).toBeGreaterThanOrEqual(10);
  });

  it('asks as often as the server says, and does not call stale what is told no more often', async () => {
    askAfter = { askAfterMillis: 20_000 };
    sockets[0]?.close(REPLACED);
    await pass(22_000);
    const before = asked;
    for (let second = 0; second < 100; second += 1) {
      await pass(1_000);
      expect(line.getSnapshot().hearing).toBe('asking');
    }
    expect(asked - before).toBeGreaterThanOrEqual(4);
    expect(asked - before).toBeLessThanOrEqual(6);
  });
});
