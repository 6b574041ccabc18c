// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { picturesOf } from './attempt/pictures';
import type { SealedPaper } from './api/types';
import { deviceName } from './device';

it('a browser keeps its name', () => {
  localStorage.clear();
  expect(deviceName(() => 'one')).toBe('one');
  expect(deviceName(() => 'two')).toBe('one');
});

it('a browser that keeps nothing still has one', () => {
  const shut = () => {
    throw new DOMException('no', 'SecurityError');
  };
  expect(deviceName(() => 'one', shut)).toBe('one');
});

it('the pictures of a paper are found wherever they stand, each once', () => {
  const address = `/api/v1/media/${'ab'.repeat(32)}`;
  const paper = { parts: [{ items: [{ stemHtml: `<img src="${address}">` }, { stemHtml: `<img src='${address}'> <img src="https://x/y">` }] }] };
  expect(picturesOf(paper as unknown as SealedPaper)).toEqual([address]);
});
