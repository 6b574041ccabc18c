// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Gone } from './Gone';

describe('a page that went', () => {
  it('is told of once to the next page of the same attempt', () => {
    new Gone('a').mark(1_234);
    expect(new Gone('b').take()).toBeNull();
    expect(new Gone('a').take()).toBe(1_234);
    expect(new Gone('a').take()).toBeNull();
  });

  it('is forgotten by a browser that keeps nothing', () => {
    const gone = new Gone('a', () => {
      throw new Error('not allowed');
    });
    gone.mark(1);
    expect(gone.take()).toBeNull();
  });
});
