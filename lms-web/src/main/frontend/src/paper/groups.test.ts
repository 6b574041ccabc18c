import { describe, expect, it } from 'vitest';
import { groupItems } from './groups';

const item = (slot: string, stimulusId: string | null, block: string | null = null) => ({ slot, stimulusId, block });
const shape = (items: ReturnType<typeof item>[]) => groupItems(items).map((group) => group.items.map(({ slot }) => slot).join('+'));

describe('items of a part', () => {
  it('that follow each other on one stimulus stand together', () => {
    expect(shape([item('1', null), item('2', 's'), item('3', 's'), item('4', 't'), item('5', null), item('6', null)])).toEqual(['1', '2+3', '4', '5', '6']);
  });

  it('open a block once', () => {
    const groups = groupItems([item('1', null), item('2', null), item('3', null, 'ICT'), item('4', null, 'ICT'), item('5', null, 'CS')]);
    expect(groups.map(({ opensBlock }) => opensBlock)).toEqual([true, false, true, false, true]);
  });
});
