import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Watch } from './Watch';

let now = 0;
const told = vi.fn();
let watch: Watch;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  now = 0;
  watch = new Watch({ monotonic: () => now, told });
});
afterEach(() => vi.useRealTimers());

describe('what the page notices', () => {
  it('is how long the window was left, once for each time', () => {
    watch.span('left', true);
    now = 2_000;
    watch.span('left', true);
    now = 7_000;
    watch.span('left', false);
    watch.span('left', false);
    expect(told.mock.calls).toEqual([['left', 7_000]]);
  });

  it('is no blink', () => {
    watch.span('left', true);
    now = 299;
    watch.span('left', false);
    expect(told).not.toHaveBeenCalled();
  });

  it('keeps leaving and being offline apart', () => {
    watch.span('offline', true);
    now = 1_000;
    watch.span('left', true);
    now = 4_000;
    watch.span('left', false);
    now = 9_000;
    watch.span('offline', false);
    expect(told.mock.calls).toEqual([
      ['left', 3_000],
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

  it('is bounded', () => {
    for (let copies = 0; copies < 500; copies++) watch.once('copied');
    expect(told).toHaveBeenCalledTimes(200);
  });

  it('is told as far as it has gone when the page ends', () => {
    watch.span('left', true);
    watch.resized();
    now = 5_000;
    watch.end();
    vi.advanceTimersByTime(5_000);
    expect(told.mock.calls).toEqual([['left', 5_000]]);
  });

  it('lasts a day at most', () => {
    watch.span('left', true);
    now = 3 * 86_400_000;
    watch.span('left', false);
    expect(told).toHaveBeenCalledWith('left', 86_400_000);
  });
});
