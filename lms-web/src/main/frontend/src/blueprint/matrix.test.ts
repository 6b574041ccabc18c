import { describe, expect, it } from 'vitest';
import {
  bodyOf,
  cellKey,
  columnsOf,
  countAt,
  isOpen,
  mayHide,
  openDraft,
  placeCells,
  sameContent,
  sortRows,
  withCount,
  withLevel,
  withoutRow,
  withRows,
} from './matrix';
import { cell, tin, toan, tree, van } from './sample.test-data';
import { indexTopics } from './topics';

const place = (part: number, topic: string | null, level: 'know' | 'understand' | 'apply' | 'apply_high' | null, block: string | null = null) => ({
  part,
  topic,
  level,
  block,
});

describe('a draft', () => {
  it('keeps every saved cell and gives them back unchanged', () => {
    const saved = placeCells(tin, openDraft(tin)).parts.map(({ cells }) => cells);
    expect(saved).toEqual(tin.parts.map(({ cells }) => cells));
  });

  it('adds up saved cells that stand twice', () => {
    const twice = { ...toan, parts: [{ ...(toan.parts[0] ?? van.parts[0]), cells: [cell('T12.1', 'know', 2), cell('T12.1', 'know', 3)] }] } as typeof toan;
    expect(countAt(openDraft(twice), place(1, 'T12.1', 'know'))).toBe(5);
  });

  it('shows three levels, and a further one only where it is used', () => {
    expect(openDraft(toan).levels).toEqual(['know', 'understand', 'apply']);
    const high = withCount(withLevel(openDraft(toan), 'apply_high', true), place(1, 'T12.1', 'apply_high'), 1);
    expect(openDraft(bodyOf(toan, high)).levels).toEqual(['know', 'understand', 'apply', 'apply_high']);
    expect(mayHide(high, 'apply_high')).toBe(false);
    expect(mayHide(withLevel(openDraft(toan), null, true), null)).toBe(true);
    expect(mayHide(openDraft(toan), 'know')).toBe(false);
  });

  it('holds counts between none and 99', () => {
    const draft = openDraft(toan);
    expect(countAt(withCount(draft, place(1, 'T12.1', 'know'), -3), place(1, 'T12.1', 'know'))).toBe(0);
    expect(countAt(withCount(draft, place(1, 'T12.1', 'know'), 100), place(1, 'T12.1', 'know'))).toBe(99);
  });

  it('takes a topic once, and keeps an empty row out of what is saved', () => {
    const draft = withRows(openDraft(toan), [
      { topic: 'T12.1', block: null },
      { topic: 'T12.3', block: null },
    ]);
    expect(draft.rows.filter(({ topic }) => topic === 'T12.1')).toHaveLength(1);
    expect(draft.rows.some(({ topic }) => topic === 'T12.3')).toBe(true);
    expect(sameContent(toan, draft, openDraft(toan))).toBe(true);
  });

  it('loses a row with its counts, and no row whose code only ends alike', () => {
    const two = withCount(withRows(openDraft(tin), [{ topic: 'T12.1', block: 'CS' }]), place(2, 'T12.1', 'know', 'CS'), 1);
    const without = withoutRow(two, { topic: 'T12.1', block: null });
    expect(countAt(without, place(2, 'T12.1', 'know'))).toBe(0);
    expect(countAt(without, place(2, 'T12.1', 'know', 'CS'))).toBe(1);
    expect(countAt(without, place(2, 'T12.1', 'understand', 'ICT'))).toBe(2);
  });

  it('names each sent cell as it stands on the page', () => {
    const { keys } = placeCells(tin, openDraft(tin));
    expect(keys.get('2/1')).toBe(cellKey(place(2, 'T12.1', 'understand', 'ICT')));
  });

  it('has a slot for each essay question of the format, filled or not', () => {
    expect(openDraft(van).essays).toEqual([
      { part: 1, points: '4.00', topic: null, level: 'understand' },
      { part: 2, points: '2.00', topic: 'T12.1', level: 'apply' },
      { part: 2, points: '4.00', topic: null, level: null },
    ]);
    expect(columnsOf(van, openDraft(van))).toEqual([]);
  });
});

describe('rows', () => {
  it('of a block have cells only in the part with the choice', () => {
    expect(isOpen(tin, 1, { topic: 'T12.1', block: 'ICT' })).toBe(false);
    expect(isOpen(tin, 2, { topic: 'T12.1', block: 'ICT' })).toBe(true);
    expect(isOpen(tin, 1, { topic: 'T12.1', block: null })).toBe(true);
  });

  it('stand common first, then by block, then later grades first in the order of the programme', () => {
    const row = (topic: string | null, block: string | null = null) => ({ topic, block });
    const sorted = sortRows(
      [row('T12.2', 'CS'), row('T11.1'), row('T12.2'), row('T12.1', 'ICT'), row('gone'), row(null)],
      tin.parts[1]?.choice?.blocks ?? [],
      indexTopics(tree),
    );
    expect(sorted.map(({ topic, block }) => `${block ?? ''}:${topic ?? '*'}`)).toEqual([':*', ':T12.2', ':T11.1', ':gone', 'ICT:T12.1', 'CS:T12.2']);
  });
});
