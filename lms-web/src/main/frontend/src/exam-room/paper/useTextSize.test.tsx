import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { useTextSize } from './useTextSize';

beforeEach(() => localStorage.clear());

const sizeOf = (attempt: string, largerText: boolean) => renderHook(() => useTextSize(attempt, largerText)).result.current[0];

describe('the text of the paper', () => {
  it('opens larger for who is allowed it, whatever was chosen on this machine before', () => {
    const { result } = renderHook(() => useTextSize('a', false));
    act(() => result.current[1](-1));
    expect(sizeOf('b', false)).toBe(0.875);
    expect(sizeOf('b', true)).toBe(1.5);
  });

  it('stays as such a candidate changes it, and goes back for the next one', () => {
    const { result } = renderHook(() => useTextSize('a', true));
    act(() => result.current[1](1));
    expect(result.current[0]).toBe(1.75);
    expect(sizeOf('a', true)).toBe(1.75);
    expect(sizeOf('b', true)).toBe(1.5);
    expect(sizeOf('b', false)).toBe(1);
  });
});
