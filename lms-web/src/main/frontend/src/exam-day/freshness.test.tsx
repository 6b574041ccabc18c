import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OLD, useFreshness } from './freshness';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const heard = () => renderHook(({ at }) => useFreshness(at), { initialProps: { at: Date.now() } });
const pass = (millis: number) => act(() => void vi.advanceTimersByTime(millis));
const lookAgain = () => act(() => void document.dispatchEvent(new Event('visibilitychange')));

describe('what was heard last', () => {
  it('is relied on for six seconds, and again once more is heard', () => {
    const { result, rerender } = heard();
    pass(OLD - 1);
    expect(result.current).toBe('fresh');
    pass(1);
    expect(result.current).toBe('away');
    rerender({ at: Date.now() });
    expect(result.current).toBe('fresh');
    pass(OLD);
    expect(result.current).toBe('away');
  });

  it('is asked for, and the server not called away, when the page is looked at after a while', () => {
    const { result } = heard();
    vi.setSystemTime(Date.now() + 600_000);
    lookAgain();
    expect(result.current).toBe('asking');
    pass(OLD);
    expect(result.current).toBe('away');
  });

  it('is still good where the page was left for a moment', () => {
    const { result } = heard();
    pass(2_000);
    lookAgain();
    expect(result.current).toBe('fresh');
    pass(OLD - 2_000);
    expect(result.current).toBe('away');
  });
});
