import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OPEN, parted, type Folding } from './opened.ts';

test('a long list stands open up to its limit, and one that is hardly longer stands open whole', () => {
  const lengths = [0, 10, 11, 12, 400].map((length) =>
    parted('questions', Array<number>(length)).map((part) => part.length),
  );
  expect(lengths).toEqual([
    [0, 0],
    [10, 0],
    [11, 0],
    [10, 2],
    [10, 390],
  ]);
});

test('nothing is lost or moved, and what is folded is never a single thing', () => {
  const lists = fc.constantFrom(...(Object.keys(OPEN) as Folding[]));
  fc.assert(
    fc.property(lists, fc.array(fc.nat(), { maxLength: 60 }), (list, items) => {
      const [open, rest] = parted(list, items);
      expect([...open, ...rest]).toEqual(items);
      expect(rest).not.toHaveLength(1);
    }),
  );
});
