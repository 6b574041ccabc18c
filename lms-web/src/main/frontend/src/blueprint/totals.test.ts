import { describe, expect, it } from 'vitest';
import { checkFormat, isComplete } from './check';
import { openDraft, withCount } from './matrix';
import { tin, toan, van } from './sample.test-data';
import { kindSums, levelSums, matrixSum, percentOf, totalSum } from './totals';

describe('totals', () => {
  it.each([
    ['TOAN', toan, 22],
    ['TIN', tin, 30],
    ['VAN', van, 3],
  ])('of a complete %s paper are ten points', (_, blueprint, count) => {
    expect(totalSum(blueprint, openDraft(blueprint))).toEqual({ count, hundredths: 1000 });
  });

  it('by kind and by level each sum to the whole', () => {
    const draft = openDraft(toan);
    expect(kindSums(toan, draft).map(({ kind, sum }) => [kind, sum.hundredths])).toEqual([
      ['choice', 300],
      ['cluster', 400],
      ['short', 300],
    ]);
    expect(levelSums(toan, draft).map(({ level, sum }) => [level, sum.hundredths])).toEqual([
      ['know', 175],
      ['understand', 375],
      ['apply', 450],
    ]);
  });

  it('count "any level" of an essay apart', () => {
    expect(levelSums(van, openDraft(van)).map(({ level, sum }) => [level, sum.count])).toEqual([
      ['know', 0],
      ['understand', 1],
      ['apply', 1],
      [null, 1],
    ]);
  });

  it('give each block its share, since a candidate answers one', () => {
    expect(matrixSum(tin, openDraft(tin), { row: { topic: 'T12.2', block: 'CS' } })).toEqual({ count: 2, hundredths: 100 });
  });

  it('follow a typed number', () => {
    const draft = withCount(openDraft(toan), { part: 2, topic: 'T12.1', level: 'know', block: null }, 1);
    expect(totalSum(toan, draft).hundredths).toBe(1100);
    expect(percentOf(matrixSum(toan, draft, { part: 2 }), 1000)).toBe(50);
  });
});

describe('the format', () => {
  it('is met by complete papers', () => {
    for (const blueprint of [toan, tin, van]) expect(isComplete(checkFormat(blueprint, openDraft(blueprint)))).toBe(true);
  });

  it('tells a part that has too few or too many', () => {
    const less = withCount(openDraft(toan), { part: 1, topic: 'T12.1', level: 'know', block: null }, 5);
    const checks = checkFormat(toan, withCount(less, { part: 3, topic: 'T11.1', level: 'apply', block: null }, 7));
    expect(checks).toEqual([
      { part: 1, needed: 12, have: 10 },
      { part: 2, needed: 4, have: 4 },
      { part: 3, needed: 6, have: 7 },
    ]);
    expect(isComplete(checks)).toBe(false);
  });

  it('is checked block by block where the candidate chooses', () => {
    const moved = withCount(openDraft(tin), { part: 2, topic: 'T12.2', level: 'apply', block: 'CS' }, 1);
    expect(checkFormat(tin, moved)).toEqual([
      { part: 1, needed: 24, have: 24 },
      { part: 2, block: null, needed: 2, have: 2 },
      { part: 2, block: 'ICT', needed: 2, have: 2 },
      { part: 2, block: 'CS', needed: 2, have: 1 },
    ]);
  });
});
