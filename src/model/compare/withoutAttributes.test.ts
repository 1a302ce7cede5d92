import { expect, test } from 'vitest';
import { withoutAttributes } from './withoutAttributes.ts';

test.each([
  ['<p onclick="a > b" class=x>The fire</p>', '<p>The fire</p>'],
  ["<img src='x' onerror='y()'>is out", '<img>is out'],
  ['<svg viewBox="0 0 1 1"/>and <br/>', '<svg/>and <br/>'],
  ['<div class="lede" hidden>secret</div>', '<div hidden>secret</div>'],
  ['<p title="a hidden door">3 < 4 and 5 > 4</p>', '<p>3 < 4 and 5 > 4</p>'],
])('%s', (html, bare) => {
  expect(withoutAttributes(html)).toBe(bare);
});
