import { expect, it } from 'vitest';
import inEnglish from './messages/en.json';
import inVietnamese from './messages/vi.json';

it.each([inEnglish, inVietnamese])('a wall that asks does not say how often: the server decides', ({ hearing }) => {
  expect(hearing.asking).not.toMatch(/\d/);
});
