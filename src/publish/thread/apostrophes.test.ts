import { expect, test } from 'vitest';
import { plainApostrophes } from './apostrophes.ts';

test('apostrophes stand as they are, in words and in attributes, and what is written about them stays', () => {
  expect(plainApostrophes('<p title="Ada&#39;s">Ada&#39;s ferry &amp;#39; &quot;</p>')).toBe(
    `<p title="Ada's">Ada's ferry &amp;#39; &quot;</p>`,
  );
});
