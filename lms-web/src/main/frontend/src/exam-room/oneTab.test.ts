// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OneTab, type Tabs, type Turn } from './oneTab';

/** Locks as a browser grants them, of one name. */
class Locks {
  private held: { resolve: () => void; reject: (why: unknown) => void } | null = null;
  private readonly queue: (() => void)[] = [];

  async request(_: string, options: LockOptions, act: (lock: Lock | null) => unknown): Promise<unknown> {
    if (options.steal) {
      const before = this.held;
      this.held = null;
      before?.reject(new DOMException('stolen', 'AbortError'));
    } else if (this.held) {
      if (options.ifAvailable) return act(null);
      await new Promise<void>((granted, refused) => {
        this.queue.push(granted);
        options.signal?.addEventListener('abort', () => {
          this.queue.splice(this.queue.indexOf(granted), 1);
          refused(new DOMException('tired', 'AbortError'));
        });
      });
    }
    return this.hold(act);
  }

  private async hold(act: (lock: Lock | null) => unknown): Promise<unknown> {
    let mine: typeof this.held = null;
    const stolen = new Promise<never>((_, reject) => (mine = this.held = { resolve: () => undefined, reject }));
    const done = Promise.resolve(act({ name: 'x', mode: 'exclusive' }));
    try {
      return await Promise.race([done, stolen]);
    } finally {
      if (this.held === mine) {
        this.held = null;
        this.queue.shift()?.();
      }
    }
  }
}

/** Channels of one name: each hears what the others say. */
function channels() {
  const all: { onmessage: ((event: MessageEvent) => void) | null; deaf: boolean }[] = [];
  return () => {
    const one = {
      onmessage: null as ((event: MessageEvent) => void) | null,
      deaf: false,
      postMessage: (data: unknown) => {
        for (const other of all) if (other !== one && !other.deaf) other.onmessage?.(new MessageEvent('message', { data }));
      },
      close: () => (one.deaf = true),
    };
    all.push(one);
    return one;
  };
}

let tabs: Tabs;
const tab = (): { one: OneTab; turns: Turn[]; rested: ReturnType<typeof vi.fn<() => void>> } => {
  const turns: Turn[] = [];
  const rested = vi.fn<() => void>();
  return { one: new OneTab('x', (turn) => turns.push(turn), rested, tabs), turns, rested };
};
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  tabs = { locks: new Locks() as unknown as LockManager, channel: channels() };
});
afterEach(() => vi.useRealTimers());

describe('of the tabs of one browser', () => {
  it('the first writes and another is told', async () => {
    const [first, second] = [tab(), tab()];
    void first.one.ask();
    await settle();
    void second.one.ask();
    await settle();
    expect([first.turns, second.turns]).toEqual([['here'], ['elsewhere']]);
  });

  it('the other gets the turn when it asks, after the first has sent what it has', async () => {
    const [first, second] = [tab(), tab()];
    void first.one.ask();
    await settle();
    void second.one.ask();
    await settle();
    void second.one.insist();
    await settle();
    expect(first.rested).toHaveBeenCalledTimes(1);
    expect([first.turns.at(-1), second.turns.at(-1)]).toEqual(['given', 'here']);
    void first.one.insist();
    await settle();
    expect([first.turns.at(-1), second.turns.at(-1)]).toEqual(['here', 'given']);
  });

  it('one that is closed leaves the turn to who asks next', async () => {
    const [first, second] = [tab(), tab()];
    void first.one.ask();
    await settle();
    first.one.close();
    await settle();
    void second.one.ask();
    await settle();
    expect(second.turns).toEqual(['here']);
  });

  it('one that is frozen loses it', async () => {
    const [first, second] = [tab(), tab()];
    void first.one.ask();
    await settle();
    vi.spyOn(first.one as unknown as { release: () => void }, 'release').mockImplementation(() => undefined);
    void second.one.insist();
    await vi.advanceTimersByTimeAsync(1_400);
    expect(second.turns).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(second.turns).toEqual(['here']);
    expect(first.turns.at(-1)).toBe('given');
  });

  it('the later writes where the browser has no locks', async () => {
    tabs = { ...tabs, locks: undefined };
    const [first, second] = [tab(), tab()];
    void first.one.ask();
    await settle();
    void second.one.ask();
    await settle();
    expect([first.turns, second.turns]).toEqual([['here', 'given'], ['here']]);
  });
});
