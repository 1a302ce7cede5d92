import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds, pointsIn, readRanges, writeRanges } from './ranges.ts';

test('ranges are read as they are written', () => {
  expect(readRanges('U+0000-00FF, U+0131,U+1F600')).toEqual([
    [0, 0xff],
    [0x131, 0x131],
    [0x1f600, 0x1f600],
  ]);
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 1 }), (points) => {
      const ranges = readRanges(writeRanges(points));
      expect(pointsIn(ranges)).toEqual(points.toSorted((a, b) => a - b));
      expect(points.every((point) => holds(ranges, point))).toBe(true);
      expect(holds(ranges, 401)).toBe(false);
    }),
  );
});
