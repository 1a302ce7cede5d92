import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from './spread.ts';

test('leaves alone what does not touch, and moves apart evenly what does', () => {
  expect(
    spread(
      [
        { centre: 20, size: 10 },
        { centre: 80, size: 10 },
      ],
      100,
    ),
  ).toEqual([20, 80]);
  expect(
    spread(
      [
        { centre: 50, size: 10 },
        { centre: 50, size: 10 },
      ],
      100,
    ),
  ).toEqual([45, 55]);
  expect(
    spread(
      [
        { centre: 0, size: 10 },
        { centre: 100, size: 10 },
      ],
      100,
    ),
  ).toEqual([5, 95]);
});

test('keeps the order, the sizes and the bounds', () => {
  const labels = fc.array(
    fc.record({ centre: fc.integer({ min: 0, max: 1000 }), size: fc.integer({ min: 5, max: 40 }) }),
    { maxLength: 25 },
  );
  fc.assert(
    fc.property(labels, (any) => {
      const all = any.toSorted((a, b) => a.centre - b.centre);
      const spans = spread(all, 1000).map((centre, index) => ({
        top: centre - (all[index]?.size ?? 0) / 2,
        bottom: centre + (all[index]?.size ?? 0) / 2,
      }));
      for (const [index, { top, bottom }] of spans.entries()) {
        expect(top).toBeGreaterThanOrEqual((spans[index - 1]?.bottom ?? 0) - 1e-6);
        expect(bottom).toBeLessThanOrEqual(1000 + 1e-6);
      }
    }),
  );
});
