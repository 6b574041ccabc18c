// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { frameTables, letWideThingsScroll } from './wide';

const bodyOf = (html: string): HTMLElement => {
  const box = document.createElement('div');
  box.innerHTML = html;
  return box;
};
const sized = (element: Element | null, scrollWidth: number, clientWidth: number) =>
  Object.defineProperties(element, {
    scrollWidth: { value: scrollWidth, configurable: true },
    clientWidth: { value: clientWidth, configurable: true },
  });

describe('wide things in an item', () => {
  it('a table stands in a frame of its own', () => {
    const box = bodyOf('<p>before</p><table><tbody><tr><td>1</td></tr></tbody></table><p>after</p>');
    frameTables(box);
    expect([...box.children].map(({ tagName, className }) => [tagName, className])).toEqual([
      ['P', ''],
      ['DIV', 'table-frame'],
      ['P', ''],
    ]);
    expect(box.querySelector('.table-frame > table td')?.textContent).toBe('1');
  });

  it('a frame can be reached by keyboard only while there is something to scroll', () => {
    const box = bodyOf('<div class="table-frame"></div>');
    const frame = box.querySelector('.table-frame');
    sized(frame, 500, 300);
    letWideThingsScroll(box);
    expect(frame?.getAttribute('tabindex')).toBe('0');
    sized(frame, 300, 300);
    letWideThingsScroll(box);
    expect(frame?.hasAttribute('tabindex')).toBe(false);
  });

  it('a formula gets a box only where it is wider than the text', () => {
    const box = bodyOf('<span class="katex" id="long"></span><span class="katex" id="short"></span>');
    sized(box, 300, 300);
    sized(box.querySelector('#long'), 400, 300);
    sized(box.querySelector('#short'), 40, 40);
    letWideThingsScroll(box);
    expect([...box.querySelectorAll('.wide-formula')].map(({ id }) => id)).toEqual(['long']);
  });
});
