import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Told } from '../api/types';
import { Socket, told } from './line.test-env';
import { REPLACED, ToldLine } from './ToldLine';

let now = 0;
let sockets: Socket[] = [];
let answers: (Told | Error)[] = [];
let asked = 0;
let line: ToldLine;
let forbidden = false;

const pass = async (millis: number) => {
  for (let left = millis; left > 0; left -= 1_000) {
    now += 1_000;
    await vi.advanceTimersByTimeAsync(1_000);
  }
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('WebSocket', Socket);
  now = 0;
  sockets = [];
  answers = [];
  asked = 0;
  forbidden = false;
  line = new ToldLine({
    open: () => {
      if (forbidden) throw new ReferenceError('WebSocket is not defined');
      const socket = new Socket();
      sockets.push(socket);
      return socket as unknown as WebSocket;
    },
    ask: () => {
      asked++;
      const next = answers.shift() ?? told();
      return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
    },
    monotonic: () => now,
    random: () => 0.5,
  });
  line.start();
  sockets[0]?.onopen?.();
});

afterEach(() => {
  line.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the line of the candidate', () => {
  it('takes what it is told, and keeps the messages from before', () => {
    sockets[0]?.tell(told({ messages: [{ id: '1', at: '2026-05-20T05:00:00Z', text: 'Một' }] }));
    sockets[0]?.tell(told({ state: 'paused', messages: [{ id: '2', at: '2026-05-20T05:01:00Z', text: 'Hai' }] }));
    expect(line.getSnapshot()?.state).toBe('paused');
    expect(line.getSnapshot()?.messages.map(({ text }) => text)).toEqual(['Một', 'Hai']);
  });

  it('asks once after it opened, and not again while the socket holds', async () => {
    await pass(10_000);
    expect(asked).toBe(1);
    await pass(30_000);
    expect(sockets[0]?.sent).toEqual(['here']);
    sockets[0]?.tell({});
    await pass(10_000);
    expect(asked).toBe(1);
  });

  it('asks by itself while there is no socket, also when nobody answers, and at once when it is back', async () => {
    await pass(10_000);
    answers = [new Error('gone'), told({ millisLeft: 5 })];
    sockets[0]?.close();
    await pass(12_000);
    expect(asked).toBeGreaterThan(1);
    const before = asked;
    sockets.at(-1)?.onopen?.();
    await pass(1_000);
    expect(asked).toBe(before + 1);
  });

  it('asks as often as the server says, so that it hears within three seconds where few have to ask', async () => {
    await pass(10_000);
    answers = Array.from({ length: 60 }, () => told({ askAfterMillis: 1_800 }));
    sockets[0]?.close(REPLACED);
    await pass(20_000);
    const before = asked;
    for (let second = 0; second < 30; second += 3) {
      const then = asked;
      await pass(3_000);
      expect(asked).toBeGreaterThan(then);
    }
    expect(asked - before).toBeLessThan(25);
  });

  it('does not fight for its place: pushed out by newer ones it asks now and then', async () => {
    await pass(10_000);
    sockets[0]?.close(REPLACED);
    await pass(120_000);
    expect(sockets).toHaveLength(1);
    expect(asked).toBeGreaterThan(8);
    expect(asked).toBeLessThan(20);
  });

  it('gives up a socket that is silent', async () => {
    await pass(47_000);
    expect(sockets[0]?.readyState).toBe(3);
    await pass(2_000);
    expect(sockets.length).toBe(2);
  });

  it('goes by the later word of the server, whichever comes first, and keeps what both say', async () => {
    const said = (id: string) => ({ id, at: '2026-05-20T05:00:00Z', text: id });
    sockets[0]?.tell(told({ state: 'writing', serverNow: '2026-05-20T05:00:09Z', messages: [said('two')] }));
    sockets[0]?.tell(told({ state: 'paused', serverNow: '2026-05-20T05:00:08Z', messages: [said('one')] }));
    await pass(1_000);
    expect(line.getSnapshot()?.state).toBe('writing');
    expect(
      line
        .getSnapshot()
        ?.messages.map(({ id }) => id)
        .sort(),
    ).toEqual(['one', 'two']);
  });

  it('goes by the order in which acts were kept, though the later one was told first, and earlier', () => {
    sockets[0]?.tell(told({ number: 6, deadline: '2026-05-20T06:15:00Z', granted: 15, serverNow: '2026-05-20T05:00:08Z' }));
    sockets[0]?.tell(told({ number: 5, deadline: '2026-05-20T06:10:00Z', granted: 10, serverNow: '2026-05-20T05:00:09Z' }));
    expect(line.getSnapshot()).toMatchObject({ deadline: '2026-05-20T06:15:00Z', granted: 15 });
  });

  it('takes what is told later of the same, as when a pause is over by its time', () => {
    sockets[0]?.tell(told({ state: 'paused', serverNow: '2026-05-20T05:00:08Z' }));
    sockets[0]?.tell(told({ state: 'writing', serverNow: '2026-05-20T05:05:08Z' }));
    expect(line.getSnapshot()?.state).toBe('writing');
  });

  it('knows that who writes does not wait any more, whatever the numbers', () => {
    sockets[0]?.tell(told({ state: 'waiting', number: 9 }));
    sockets[0]?.tell(told({ state: 'writing', number: 1 }));
    sockets[0]?.tell(told({ state: 'waiting', number: 10, serverNow: '2026-05-20T05:00:09Z' }));
    expect(line.getSnapshot()?.state).toBe('writing');
  });

  it('asks where the browser has no sockets, and opens one where it has them again', async () => {
    line.stop();
    vi.stubGlobal('WebSocket', undefined);
    forbidden = true;
    expect(() => line.start()).not.toThrow();
    answers = [told({ millisLeft: 5 })];
    await pass(40_000);
    expect(line.getSnapshot()?.state).toBe('writing');
    expect(asked).toBeGreaterThan(2);
    forbidden = false;
    await pass(60_000);
    expect(sockets.length).toBeGreaterThan(1);
  });
});
