import { describe, expect, it } from 'vitest';
import { faultsOf, fieldOf, instantOf, lastEnd, moved, orderOf, type Plan } from './plan';

const now = Date.parse('2026-11-20T00:00:00Z');
const good: Plan = { title: ' One ', paperId: 'p', classIds: ['c'], opensAt: '2026-11-21T07:30', closesAt: '2026-11-21T07:45', minutes: 90 };

describe('a time field', () => {
  it("is Vietnam's time, wherever the machine stands", () => {
    expect(instantOf('2026-11-21T07:30')).toBe('2026-11-21T00:30:00.000Z');
    expect(fieldOf(Date.parse('2026-11-21T00:30:00Z'))).toBe('2026-11-21T07:30');
    expect(instantOf('')).toBeNull();
  });
});

describe('a plan', () => {
  it('that is whole becomes an order', () => {
    expect(orderOf(good, now)).toEqual({ ...good, title: 'One', opensAt: '2026-11-21T00:30:00.000Z', closesAt: '2026-11-21T00:45:00.000Z' });
  });

  it.each<[Partial<Plan>, object]>([
    [{ title: '  ' }, { title: 'no-title' }],
    [{ paperId: '' }, { paperId: 'no-paper' }],
    [{ classIds: [] }, { classIds: 'no-class' }],
    [{ opensAt: '' }, { opensAt: 'no-time' }],
    [{ opensAt: '2026-11-20T06:59' }, { opensAt: 'past' }],
    [{ closesAt: '2026-11-21T07:30' }, { closesAt: 'before-opening' }],
    [{ minutes: 0 }, { minutes: 'minutes' }],
    [{ minutes: 301 }, { minutes: 'minutes' }],
    [{ minutes: null }, { minutes: 'minutes' }],
  ])('with %o is kept back', (change, faults) => {
    expect(faultsOf({ ...good, ...change }, now)).toEqual(faults);
    expect(orderOf({ ...good, ...change }, now)).toBeNull();
  });

  it('may open at once: the minute that runs is not past', () => {
    expect(faultsOf({ ...good, opensAt: '2026-11-20T07:00' }, now + 59_000)).toEqual({});
  });

  it('takes the shortest and the longest time', () => {
    expect(faultsOf({ ...good, minutes: 1 }, now)).toEqual({});
    expect(faultsOf({ ...good, minutes: 300 }, now)).toEqual({});
  });

  it('ends when the last one admitted runs out of time', () => {
    expect(lastEnd(good)).toBe('2026-11-21T02:15:00.000Z');
  });

  it('keeps its time of admission when it is moved', () => {
    expect(moved(good, '2026-11-22T13:00')).toEqual({ opensAt: '2026-11-22T13:00', closesAt: '2026-11-22T13:15' });
    expect(moved(good, '')).toEqual({ opensAt: '' });
  });
});
