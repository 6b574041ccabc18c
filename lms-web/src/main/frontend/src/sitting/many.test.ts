import { expect, it } from 'vitest';
import { forEach } from './many';

it('one failure does not keep an act from the others', async () => {
  const seen: number[] = [];
  const outcome = await forEach(
    [1, 2, 3, 4, 5, 6, 7],
    (one) => (one === 3 ? Promise.reject(new Error('three')) : Promise.resolve()),
    (ended) => seen.push(ended),
  );
  expect(outcome.done.sort()).toEqual([1, 2, 4, 5, 6, 7]);
  expect(outcome.failed).toEqual([{ one: 3, error: new Error('three') }]);
  expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

it('a few are done at once, never all', async () => {
  let running = 0;
  let most = 0;
  const act = async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 1));
    running -= 1;
  };
  await forEach(Array.from({ length: 20 }), act, () => undefined);
  expect(most).toBe(4);
});
