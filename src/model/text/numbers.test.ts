import { expect, test } from 'vitest';
import { numbersIn } from './numbers.ts';

test.each<[string, number[]]>([
  ['at least 21 strikes on 1,200 vessels', [21, 1200]],
  ['two hundred and fifty-one of the Four', [200, 51, 4]],
  ['twenty one, then the 21st', [21]],
  ['$50m, or 50 million, or fifty million', [50_000_000]],
  ['14 per cent, 2.5%, the fourth', [14, 2.5, 4]],
  ['a 20-day strike by F-35s and B-1s', [20]],
  ['both, either or a pair', [2]],
  ['nothing to count', []],
])('“%s”', (text, numbers) => {
  expect([...numbersIn(text, 'en-GB')]).toEqual(numbers);
});

test('in other languages only figures are read', () => {
  expect([...numbersIn('cuatro de 83', 'es')]).toEqual([83]);
});
