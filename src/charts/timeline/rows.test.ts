import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packRows } from './rows.ts';

const stretches = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 90 }))
    .map(([start, size]) => ({ start, end: start + size })),
  { maxLength: 60 },
);

test('no two in a row come closer than the gap, unless it is crowded', () => {
  fc.assert(
    fc.property(stretches, fc.integer({ min: 1, max: 12 }), (all, limit) => {
      const { rows, count, crowded } = packRows(all, 4, limit);
      expect(count).toBeLessThanOrEqual(limit);
      if (crowded) return;
      for (const [index, stretch] of all.entries())
        for (const [other, before] of all.slice(0, index).entries())
          if (rows[index] === rows[other])
            expect(stretch.start >= before.end + 4 || stretch.end + 4 <= before.start).toBe(true);
    }),
  );
});

test('takes the first row that is free', () => {
  expect(
    packRows(
      [
        { start: 0, end: 9 },
        { start: 5, end: 12 },
        { start: 20, end: 30 },
      ],
      4,
      5,
    ),
  ).toEqual({
    rows: [0, 1, 0],
    count: 2,
    crowded: false,
  });
});
