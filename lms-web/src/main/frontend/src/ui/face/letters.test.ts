import { describe, expect, it } from 'vitest';
import { boxCells, optionLetter, statementLetter } from './letters';

describe('letters', () => {
  it('name options in capitals and statements in small letters', () => {
    expect([0, 1, 2, 3].map(optionLetter)).toEqual(['A', 'B', 'C', 'D']);
    expect([0, 3].map(statementLetter)).toEqual(['a', 'd']);
  });
});

describe('the box of a short answer', () => {
  it('gives each sign a cell and leaves the rest empty', () => {
    expect(boxCells('-1,5', 4)).toEqual(['-', '1', ',', '5']);
    expect(boxCells('75', 4)).toEqual(['7', '5', '', '']);
    expect(boxCells('', 4)).toEqual(['', '', '', '']);
  });
});
