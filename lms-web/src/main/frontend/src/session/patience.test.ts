import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProblemError } from '../api/problem';
import { comeAgainIn, patiently } from './patience';

const busy = (seconds: number | null) => new ProblemError({ type: 'urn:benhoc:problem:log-in-busy', title: '', status: 503 }, seconds);
const wrong = new ProblemError({ type: 'urn:benhoc:problem:wrong-credentials', title: '', status: 401 });

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('coming again', () => {
  it('is between once and twice what the server asked for', () => {
    expect(comeAgainIn(20, 0)).toBe(20_000);
    expect(comeAgainIn(20, 0.999)).toBeCloseTo(39_980);
    expect(comeAgainIn(null, 0)).toBe(20_000);
  });
});

describe('waiting patiently', () => {
  it('sends again after the wait, as often as the server is busy', async () => {
    const send = vi.fn<() => Promise<string>>().mockRejectedValueOnce(busy(4)).mockRejectedValueOnce(busy(10)).mockResolvedValue('in');
    const done = patiently(send, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(5_999);
    expect(send).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(send).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(15_000);
    await expect(done).resolves.toBe('in');
    expect(send).toHaveBeenCalledTimes(3);
  });

  it('takes any other refusal for the answer', async () => {
    const send = vi.fn<() => Promise<string>>().mockRejectedValue(wrong);
    await expect(patiently(send, new AbortController().signal)).rejects.toBe(wrong);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('sends nothing more once it was given up', async () => {
    const giving = new AbortController();
    const send = vi.fn<() => Promise<string>>().mockRejectedValue(busy(4));
    const ended = expect(patiently(send, giving.signal)).rejects.toHaveProperty('name', 'AbortError');
    await vi.advanceTimersByTimeAsync(1_000);
    giving.abort();
    await ended;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(send).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('sends nothing at all where it was given up before', async () => {
    const send = vi.fn<() => Promise<string>>();
    await expect(patiently(send, AbortSignal.abort())).rejects.toHaveProperty('name', 'AbortError');
    expect(send).not.toHaveBeenCalled();
  });
});
