import { expect, test } from 'vitest';
import { prepare } from './pagefind.ts';

test.each([
  ['few claims are searched by the page itself', [341], true],
  ['few claims of many articles are searched by the page itself', Array<number>(100).fill(20), true],
  ['many claims are searched by a worker', [1500, 501], false],
])('%s', async (_, claims, noWorker) => {
  const asked: object[] = [];
  await prepare(
    {
      options: (options) => Promise.resolve(void asked.push(options)),
      init: () => Promise.resolve(void asked.push({ init: true })),
    },
    { claims },
  );
  expect(asked).toEqual([expect.objectContaining({ noWorker, baseUrl: '/' }), { init: true }]);
});
