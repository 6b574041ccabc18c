import { describe, expect, it } from 'vitest';
import type { AttemptResult, MySitting, ResultItem } from '../api/types';
import { arrange, earned, isMissed, partsOf, shownResponse } from './result';

const item = (given: Partial<ResultItem>): ResultItem => ({
  slot: '1.1',
  number: 1,
  part: 1,
  kind: 'choice',
  block: null,
  stimulusId: null,
  stemHtml: '',
  options: null,
  statements: null,
  unit: null,
  counted: true,
  points: '0.25',
  max: '0.25',
  statementsRight: null,
  verdict: 'right',
  mine: null,
  key: { optionId: null, truths: null, short: null },
  explanationHtml: '',
  lettersUnsure: false,
  ...given,
});

const result = (items: ResultItem[]): AttemptResult => ({
  attemptId: 'a',
  sittingId: 's',
  sittingTitle: '',
  subject: { code: '', name: '' },
  form: '0421',
  total: '1.00',
  max: '10.00',
  pending: false,
  block: null,
  parts: [1, 2].map((number) => ({ number, roman: '', kind: 'choice', title: '', points: '', max: '', right: 0, count: 0 })),
  items,
  stimuli: [],
});

describe('missed items', () => {
  it.each([
    ['wrong', true],
    ['partial', true],
    ['blank', true],
    ['right', false],
    ['pending', false],
  ] as const)('%s: %s', (verdict, missed) => {
    expect(isMissed(item({ verdict }))).toBe(missed);
  });

  it('are none of a block that was not chosen', () => {
    expect(isMissed(item({ verdict: 'blank', counted: false }))).toBe(false);
  });

  it('stand under their parts, with their stimulus', () => {
    const told = result([
      item({ slot: '1.1' }),
      item({ slot: '1.2', stimulusId: 's', verdict: 'wrong' }),
      item({ slot: '1.3', stimulusId: 's', verdict: 'blank' }),
      item({ slot: '2.1', part: 2 }),
    ]);
    const slots = partsOf(told, isMissed).map(({ part, groups }) => [part.number, groups.map((group) => group.items.map(({ slot }) => slot))]);
    expect(slots).toEqual([[1, [['1.2', '1.3']]]]);
  });
});

describe('the marks of clusters', () => {
  it('are told as they were earned, each number of right statements once', () => {
    const clusters = [
      item({ kind: 'cluster', statementsRight: 3, points: '0.50' }),
      item({ kind: 'cluster', statementsRight: 4, points: '1.00' }),
      item({ kind: 'cluster', statementsRight: 3, points: '0.50' }),
      item({ kind: 'cluster', statementsRight: 2, points: '0.25', counted: false }),
      item({}),
    ];
    expect(earned(clusters)).toEqual([
      { right: 4, points: '1.00' },
      { right: 3, points: '0.50' },
    ]);
  });

  it('show an unanswered cluster statement by statement', () => {
    expect(shownResponse(item({ kind: 'cluster' }))).toEqual({ kind: 'cluster', truths: {} });
    expect(shownResponse(item({}))).toBeNull();
  });
});

describe('my exams', () => {
  it('are those to enter, those to come by time, and those that are over, the latest first', () => {
    const sitting = (id: string, state: MySitting['state'], opensAt: string) => ({ id, state, opensAt }) as MySitting;
    const { now, coming, past } = arrange([
      sitting('d', 'released', '2026-01-01'),
      sitting('c', 'upcoming', '2026-03-02'),
      sitting('a', 'writing', '2026-02-01'),
      sitting('b', 'upcoming', '2026-03-01'),
      sitting('e', 'missed', '2026-01-02'),
    ]);
    expect([now, coming, past].map((list) => list.map(({ id }) => id))).toEqual([['a'], ['b', 'c'], ['e', 'd']]);
  });
});
