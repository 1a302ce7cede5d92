import { expect, test } from 'vitest';
import { formatOf } from './document.ts';

test.each([
  ['a.html', 'x', 'html'],
  ['a.HTM', 'x', 'html'],
  ['a.md', 'x', 'markdown'],
  ['a.txt', 'x', 'text'],
  ['-', '<!DOCTYPE html><p>x', 'html'],
  ['-', ' <!-- saved --> <html>', 'html'],
  ['-', '<3 is a sign', 'text'],
])('%s with “%s” is %s', (name, text, format) => {
  expect(formatOf(name, text)).toBe(format);
});
