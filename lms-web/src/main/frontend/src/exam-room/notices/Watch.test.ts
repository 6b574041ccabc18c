import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Watch } from './Watch';

let now = 0;
const told = vi.fn();
let watch: Watch;

/** Time goes by, for the timers too. */
const pass = (millis: number) => {
  now += millis;
  vi.advanceTimersByTime(millis);
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  now = 0;
  watch = new Watch({ monotonic: () => now, told });
});
afterEach(() => vi.useRealTimers());

describe('what the page notices', () => {
  it('is that the window is left, while nobody is back, and how long it was then', () => {
    watch.away(true);
    pass(2_000);
    expect(told.mock.calls).toEqual([['left', 0]]);
    watch.away(true);
    pass(5_000);
    watch.away(false);
    watch.away(false);
    expect(told.mock.calls).toEqual([
      ['left', 0],
      ['returned', 7_000],
    ]);
  });

  it('is no blink', () => {
    watch.away(true);
    pass(299);
    watch.away(false);
    pass(1_000);
    watch.offline(true);
    pass(299);
    watch.offline(false);
    expect(told).not.toHaveBeenCalled();
  });

  it('is told by who comes back where the timers of the page stood still', () => {
    watch.away(true);
    now = 9_000;
    watch.away(false);
    expect(told.mock.calls).toEqual([
      ['left', 0],
      ['returned', 9_000],
    ]);
  });

  it('is told at once, and once, when the page itself goes', () => {
    watch.gone();
    expect(told.mock.calls).toEqual([['left', 0]]);
    watch.away(true);
    pass(4_000);
    watch.gone();
    expect(told.mock.calls).toEqual([['left', 0]]);
    watch.away(false);
    expect(told).toHaveBeenLastCalledWith('returned', 4_000);
  });

  it('keeps leaving and being offline apart', () => {
    watch.offline(true);
    pass(1_000);
    watch.away(true);
    pass(3_000);
    watch.away(false);
    pass(5_000);
    watch.offline(false);
    expect(told.mock.calls).toEqual([
      ['left', 0],
      ['returned', 3_000],
      ['offline', 9_000],
    ]);
  });

  it('is one change of size, however long the edge is dragged', () => {
    for (let drag = 0; drag < 20; drag++) {
      watch.resized();
      vi.advanceTimersByTime(100);
    }
    vi.advanceTimersByTime(1_000);
    expect(told.mock.calls).toEqual([['resized', 0]]);
  });

  it('is bounded, yet what has begun is ended', () => {
    for (let copies = 0; copies < 199; copies++) watch.once('copied');
    watch.away(true);
    pass(1_000);
    watch.away(false);
    watch.away(true);
    pass(1_000);
    watch.away(false);
    watch.once('copied');
    expect(told).toHaveBeenCalledTimes(201);
    expect(told).toHaveBeenLastCalledWith('returned', 1_000);
  });

  it('is told as far as it has gone when the paper is put away', () => {
    watch.away(true);
    watch.resized();
    pass(900);
    watch.end();
    pass(5_000);
    expect(told.mock.calls).toEqual([
      ['left', 0],
      ['returned', 900],
    ]);
  });

  it('lasts a day at most', () => {
    watch.away(true);
    now = 3 * 86_400_000;
    watch.away(false);
    expect(told).toHaveBeenLastCalledWith('returned', 86_400_000);
  });
});
