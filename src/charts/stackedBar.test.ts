import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stackedBar } from './stackedBar.ts';

test('the parts lie side by side over the whole width, in order, larger ones no narrower than smaller ones', () => {
  const counts = fc.array(fc.tuple(fc.string(), fc.nat({ max: 10_000 })), { maxLength: 6 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 100, max: 1_000 }), (all, width) => {
      const parts = stackedBar(all, width);
      expect(parts.map(({ key, count }) => [key, count])).toEqual(all.filter(([, count]) => count > 0));
      for (const [index, part] of parts.entries()) {
        const before = parts[index - 1];
        expect(part.x).toBeCloseTo(before ? before.x + before.width + 2 : 0);
        expect(part.width).toBeGreaterThanOrEqual(4);
        for (const other of parts) if (other.count > part.count) expect(other.width).toBeGreaterThanOrEqual(part.width);
      }
      const last = parts.at(-1);
      if (last) expect(last.x + last.width).toBeCloseTo(width);
    }),
  );
});

test('a bar of nothing has no parts', () => {
  expect(stackedBar([['a', 0]], 100)).toEqual([]);
});
