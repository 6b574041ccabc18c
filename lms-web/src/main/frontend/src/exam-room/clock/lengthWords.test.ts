import { expect, it } from 'vitest';
import { lengthWords } from './lengthWords';

const words = (seconds: number) => lengthWords((key, { first, second }) => `${key.slice(7)} ${first} ${second}`, seconds);

it('a length is told in the two largest units there are', () => {
  expect(words(7_200)).toBe('hours 2 0');
  expect(words(3_599)).toBe('minutes 59 59');
  expect(words(60)).toBe('minutes 1 0');
  expect(words(59.4)).toBe('seconds 59 0');
  expect(words(90_061)).toBe('hours 25 1');
});
