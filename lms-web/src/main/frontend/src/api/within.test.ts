import { afterEach, describe, expect, it, vi } from 'vitest';
import { within } from './within';

afterEach(() => vi.restoreAllMocks());

describe('a question with a limit', () => {
  it('ends with its time', () => {
    const time = new AbortController();
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(time.signal);
    const signal = within(5_000, new AbortController().signal);
    expect(signal.aborted).toBe(false);
    time.abort('late');
    expect(signal.reason).toBe('late');
  });

  it('ends with who asked, also if that was before', () => {
    const asker = new AbortController();
    const signal = within(5_000, asker.signal);
    asker.abort('left');
    expect(signal.reason).toBe('left');
    expect(within(5_000, asker.signal).reason).toBe('left');
  });
});
