import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tally } from './tally.ts';

test('counts each value, in the order in which the values first occur', () => {
  expect([...tally(['gull', 'wire', 'gull'])]).toEqual([
    ['gull', 2],
    ['wire', 1],
  ]);
});

test('the counts add up to the number of values', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ max: 5 })), (values) => {
      const counts = [...tally(values).values()];
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(values.length);
    }),
  );
});
