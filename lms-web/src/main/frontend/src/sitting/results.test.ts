import { describe, expect, it } from 'vitest';
import type { ResultRow } from '../api/types';
import { partsIn, pointsOf, scaleOf } from './results';

const row = (given: Partial<ResultRow>): ResultRow => ({
  attemptId: null,
  state: 'handed_in',
  sbd: '',
  fullName: '',
  className: '',
  form: null,
  total: null,
  pending: false,
  parts: [],
  ...given,
});

describe('results', () => {
  it('have the parts of any marked row, in their order', () => {
    const rows = [
      row({}),
      row({
        parts: [
          { number: 2, points: '1.00', max: '4.00' },
          { number: 1, points: '2.75', max: '3.00' },
        ],
      }),
    ];
    expect(partsIn(rows)).toEqual([
      { number: 1, max: '3.00' },
      { number: 2, max: '4.00' },
    ]);
    expect(rows.map((one) => pointsOf(one, 1))).toEqual([null, 2.75]);
  });
});

describe('the scale of the histogram', () => {
  const bins = (...counts: number[]) => counts.map((count, from) => ({ from, to: from + 1, count }));

  it.each([
    [bins(0, 0), 1, [0, 1]],
    [bins(3, 1), 3, [0, 1, 2, 3]],
    [bins(12, 7), 15, [0, 5, 10, 15]],
    [bins(81), 100, [0, 50, 100]],
  ])('is round and has few lines', (of, top, lines) => {
    expect(scaleOf(of)).toEqual({ top, lines });
  });
});
