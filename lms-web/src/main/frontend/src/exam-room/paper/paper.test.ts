import { describe, expect, it } from 'vitest';
import type { PaperItem, PaperPart, SealedPaper } from '../api/types';
import { boxesOf, tidyShort } from '../item/tidyShort';
import { countWords } from '../item/words';
import { actOf } from './keys';
import { BLOCK, groupsOf, itemsOf, placeAt, screenAt, stopsOf } from './stops';

const item = (slot: string, patch: Partial<PaperItem> = {}): PaperItem => ({
  slot,
  number: Number(slot.split('.')[1]),
  kind: 'choice',
  block: null,
  stimulusId: null,
  stemHtml: '',
  options: ['p', 'q', 'r', 's'].map((id) => ({ id, html: '' })),
  statements: null,
  unit: null,
  ...patch,
});
const part = (number: number, items: PaperItem[], choice: PaperPart['choice'] = null): PaperPart => ({
  number,
  roman: 'I',
  kind: 'choice',
  title: '',
  scheme: { type: 'each', points: '0.25' },
  choice,
  items,
});
const paperOf = (...parts: PaperPart[]): SealedPaper => ({ form: '1', subject: { code: 'X', name: '' }, title: '', minutes: 1, parts, stimuli: [] });

const computing = paperOf(
  part(1, [item('1.1')]),
  part(
    2,
    [item('2.1'), item('2.2'), item('2.3', { block: 'ICT' }), item('2.4', { block: 'ICT' }), item('2.5', { block: 'CS' }), item('2.6', { block: 'CS' })],
    {
      commonCount: 2,
      blocks: [
        { code: 'ICT', title: '', count: 2 },
        { code: 'CS', title: '', count: 2 },
      ],
    },
  ),
);
const english = paperOf(part(1, [item('1.1', { stimulusId: 's' }), item('1.2', { stimulusId: 's' }), item('1.3'), item('1.4', { stimulusId: 't' })]));
const keysOf = (block: string | null) => stopsOf(computing, block).map((stop) => stop.key);

describe('the way through a paper with blocks', () => {
  it('asks for the block after the common items and hides all blocks until then', () => {
    expect(keysOf(null)).toEqual(['1.1', '2.1', '2.2', BLOCK]);
  });

  it('shows only the chosen block', () => {
    expect(keysOf('CS')).toEqual(['1.1', '2.1', '2.2', BLOCK, '2.5', '2.6']);
  });

  it('counts no item of a block that was not chosen', () => {
    expect(itemsOf(stopsOf(computing, 'ICT')).map((one) => one.slot)).toEqual(['1.1', '2.1', '2.2', '2.3', '2.4']);
  });

  it('leads back to the choice when the item in view went away with its block', () => {
    const stops = stopsOf(computing, 'CS');
    expect(stops[placeAt(stops, '2.3')]?.key).toBe(BLOCK);
  });
});

describe('a screen', () => {
  const stops = stopsOf(english, null);
  const slots = (key: string, whole: boolean) => screenAt(stops, key, whole).map((group) => group.stops.map((stop) => stop.key));

  it('holds a stimulus with all its items, and otherwise one item', () => {
    expect(slots('1.2', false)).toEqual([['1.1', '1.2']]);
    expect(slots('1.3', false)).toEqual([['1.3']]);
  });

  it('holds the whole part when asked', () => {
    expect(slots('1.3', true)).toEqual([['1.1', '1.2'], ['1.3'], ['1.4']]);
  });

  it('never joins items without a stimulus', () => {
    expect(groupsOf(stopsOf(paperOf(part(1, [item('1.1'), item('1.2')])), null))).toHaveLength(2);
  });
});

describe('keys', () => {
  const letters = { yes: 'đd', no: 's' };
  const cluster = item('2.1', { kind: 'cluster', options: null });
  const act = (key: string, at: PaperItem | null = item('1.1')) => actOf(key, at, letters);

  it.each(['b', 'B', '2'])('%s chooses the second option', (key) => {
    expect(act(key)).toEqual({ does: 'choose', option: 'q' });
  });

  it.each(['e', '5', '0', 'Tab', 'Enter', ' '])('%j is left to the browser', (key) => {
    expect(act(key)).toBeNull();
  });

  it('arrows move and F flags, whatever the kind', () => {
    expect(act('ArrowLeft', null)).toEqual({ does: 'move', by: -1 });
    expect(act('ArrowRight', cluster)).toEqual({ does: 'move', by: 1 });
    expect(act('f', cluster)).toEqual({ does: 'flag' });
  });

  it('judge a statement in either writing of the letter', () => {
    expect([act('Đ', cluster), act('d', cluster), act('S', cluster)]).toEqual([
      { does: 'judge', truth: true },
      { does: 'judge', truth: true },
      { does: 'judge', truth: false },
    ]);
  });

  it('a digit goes to the boxes of a short answer', () => {
    expect(act('7', item('3.1', { kind: 'short', options: null }))).toEqual({ does: 'type' });
  });

  it('letters mean nothing where a block is chosen or an essay is written', () => {
    expect([act('a', null), act('a', item('1.1', { kind: 'essay', options: null }))]).toEqual([null, null]);
  });
});

describe('the boxes of a short answer', () => {
  it.each([
    ['1.5', '1,5'],
    ['-1.5', '-1,5'],
    ['\u22121,5', '-1,5'],
    [',5', '0,5'],
    ['-,5', '-0,5'],
    ['1,2,3', '1,23'],
    ['12345', '1234'],
    ['1-2', '12'],
    ['a7b', '7'],
    ['--3', '-3'],
    ['', ''],
  ])('take %j as %j', (typed, kept) => {
    expect(tidyShort(typed)).toBe(kept);
  });

  it('show one sign each, with a printed minus', () => {
    expect(boxesOf('-1,5')).toEqual(['\u2212', '1', ',', '5']);
    expect(boxesOf('7')).toEqual(['7', '', '', '']);
  });
});

describe('words of an essay', () => {
  it('are runs between spaces', () => {
    expect(countWords('  Bến nước\nquê em. ')).toBe(4);
    expect(countWords(' \n ')).toBe(0);
  });
});
