import { describe, expect, it } from 'vitest';
import type { FormKey } from '../api/types';
import { faceKeyOf } from './faceKey';

const key = (given: Partial<FormKey>): FormKey => ({
  slot: '1.1',
  answer: null,
  optionId: null,
  truths: null,
  shortAnswer: null,
  itemId: '',
  itemCode: '',
  explanationHtml: '',
  lettersUnsure: false,
  ...given,
});

describe('the key of a form', () => {
  it('names an option by its identity', () => {
    expect(faceKeyOf(key({ answer: 'C', optionId: 'r' }))).toEqual({ optionId: 'r', truths: null, short: null });
  });

  it('tells each statement true or false', () => {
    const truths = [
      { id: 'p', correct: true },
      { id: 'q', correct: false },
    ];
    expect(faceKeyOf(key({ answer: 'Đ S', truths: { p: true, q: false } }))).toEqual({ optionId: null, truths, short: null });
  });

  it('gives a short answer as it is written in the box', () => {
    expect(faceKeyOf(key({ answer: '-1,5', shortAnswer: '-1,5' }))).toEqual({ optionId: null, truths: null, short: '-1,5' });
  });

  it('is not told where there is none', () => {
    expect(faceKeyOf(key({}))).toBeNull();
    expect(faceKeyOf(undefined)).toBeNull();
  });
});
