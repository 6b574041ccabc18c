import { describe, expect, it } from 'vitest';
import { formatIn } from './format';

const format = formatIn('vi');

describe('a time told after another', () => {
  it('is the time alone on the same day in Vietnam', () => {
    expect(format.timeAfter('2026-11-22T18:30:00Z', '2026-11-23T02:15:00Z')).toBe('09:15');
  });

  it('names the day where it is another', () => {
    expect(format.timeAfter('2026-11-22T02:19:00Z', '2026-12-06T02:19:00Z')).toBe('09:19 Chủ Nhật, 06/12');
  });
});
