import { describe, expect, it } from 'vitest';
import { passwordFault } from './passwordRules';

const good = { current: 'old-password', next: 'river-landing-7', again: 'river-landing-7' };

describe('a change of password', () => {
  it('is sent when nothing is wrong', () => {
    expect(passwordFault(good, 'giaovien1')).toBeNull();
  });

  it.each([
    [{ ...good, current: '' }, 'current', 'missing'],
    [{ ...good, next: 'short', again: 'short' }, 'next', 'short'],
    [{ ...good, next: 'old-password', again: 'old-password' }, 'next', 'same'],
    [{ ...good, next: 'GiaoVien1-2026', again: 'GiaoVien1-2026' }, 'next', 'name'],
    [{ ...good, again: 'river-landing-8' }, 'again', 'different'],
  ])('names its first fault: %o', (given, field, code) => {
    expect(passwordFault(given, 'giaovien1')).toEqual({ field, code });
  });
});
