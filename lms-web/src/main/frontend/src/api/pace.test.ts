import { describe, expect, it } from 'vitest';
import { untilNext } from './pace';

describe('the time to the next question', () => {
  it('is about the pause while questions are answered, and never just the same', () => {
    expect([0, 0.5, 0.999_999].map((random) => Math.round(untilNext(2_000, 0, random)))).toEqual([1_700, 2_000, 2_300]);
  });

  it('doubles with each that fails, up to a quarter of a minute', () => {
    expect([1, 2, 3, 4, 5, 99].map((failures) => Math.round(untilNext(2_000, failures, 0.999_999)))).toEqual([4_000, 8_000, 15_000, 15_000, 15_000, 15_000]);
    expect(untilNext(2_000, 3, 0)).toBe(7_500);
  });

  it('is never shorter than a pause the server has asked for', () => {
    expect(untilNext(64_000, 3, 0)).toBe(64_000);
  });
});
