import { describe, expect, it } from 'vitest';
import type { FormKey, SealedItem } from '../api/types';
import { faceKeyOf } from './faceKey';

const html = (id: string) => ({ id, html: id });
const item = (given: Partial<SealedItem>): SealedItem => ({
  slot: '1.1',
  number: 1,
  kind: 'choice',
  block: null,
  stimulusId: null,
  stemHtml: '',
  options: null,
  statements: null,
  unit: null,
  ...given,
});
const key = (answer: string | null): FormKey => ({ slot: '1.1', answer, itemId: '', itemCode: '', explanationHtml: '' });

describe('the key of a form', () => {
  it('names the option that stands at its letter', () => {
    expect(faceKeyOf(item({ options: ['p', 'q', 'r', 's'].map(html) }), key('C'))?.optionId).toBe('r');
  });

  it('tells each statement true or false in the order of the form', () => {
    const told = faceKeyOf(item({ kind: 'cluster', statements: ['p', 'q', 'r', 's'].map(html) }), key('Đ S S Đ'));
    expect(told?.truths?.map(({ correct }) => correct)).toEqual([true, false, false, true]);
  });

  it('gives a short answer as it is written in the box', () => {
    expect(faceKeyOf(item({ kind: 'short' }), key('-1,5'))?.short).toBe('-1,5');
  });

  it('is not told where there is none', () => {
    expect(faceKeyOf(item({ kind: 'essay' }), key(null))).toBeNull();
    expect(faceKeyOf(item({}), undefined)).toBeNull();
  });
});
