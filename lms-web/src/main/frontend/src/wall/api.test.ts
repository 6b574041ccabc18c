import { afterEach, describe, expect, it, vi } from 'vitest';
import { isProblem } from '../api/problem';
import { wallOf } from './api';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the question for a wall', () => {
  it('is given up when nobody answers, before what is shown is called stale', async () => {
    const patience = new AbortController();
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(patience.signal);
    vi.stubGlobal(
      'fetch',
      (_: string, { signal }: RequestInit) => new Promise((_answer, fail) => signal?.addEventListener('abort', () => fail(signal.reason as Error))),
    );
    const answer = wallOf('s', 'r').catch((failure: unknown) => failure);
    expect(timeout.mock.calls[0]?.[0]).toBeLessThan(12_000);
    patience.abort(new DOMException('', 'TimeoutError'));
    expect(isProblem(await answer, 'unreachable')).toBe(true);
  });
});
