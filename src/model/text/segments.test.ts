import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutSegments } from './segments.ts';

test('overlapping and nested spans become segments with all their keys', () => {
  const spans = [
    { start: 2, end: 6, key: 'a' },
    { start: 4, end: 8, key: 'b' },
    { start: 5, end: 6, key: 'c' },
  ];
  expect(cutSegments({ start: 0, end: 10 }, spans)).toEqual([
    { start: 0, end: 2, keys: [] },
    { start: 2, end: 4, keys: ['a'] },
    { start: 4, end: 5, keys: ['a', 'b'] },
    { start: 5, end: 6, keys: ['a', 'b', 'c'] },
    { start: 6, end: 8, keys: ['b'] },
    { start: 8, end: 10, keys: [] },
  ]);
});

const span = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 40 }))
  .map(([start, length]) => ({ start, end: start + length }));

test('segments join without gap, are never empty, and each position keeps exactly the spans that cover it', () => {
  fc.assert(
    fc.property(span, fc.array(span, { maxLength: 12 }), (within, spans) => {
      const segments = cutSegments(
        within,
        spans.map((each, key) => ({ ...each, key })),
      );
      expect(segments[0]?.start).toBe(within.start);
      expect(segments.at(-1)?.end).toBe(within.end);
      for (const [index, { start, end, keys }] of segments.entries()) {
        expect(end).toBeGreaterThan(start);
        if (index > 0) expect(segments[index - 1]?.end).toBe(start);
        const covering = spans.flatMap((each, key) => (each.start <= start && each.end > start ? [key] : []));
        expect(keys).toEqual(covering);
      }
    }),
  );
});
