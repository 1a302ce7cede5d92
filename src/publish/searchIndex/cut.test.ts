import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut, type Stretch } from './cut.ts';

const articles = (sizes: readonly number[]): string[] =>
  sizes.flatMap((size, at) => Array.from({ length: size }, () => `article-${at}`));

/** The names of the articles of each shard. */
const shardsOf = (claims: readonly string[], stretches: readonly Stretch[]): string[] =>
  stretches.map(({ from, to }) => [...new Set(claims.slice(from, to))].join());

test('shards follow each other, and hold whole articles', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 60 }), (sizes) => {
      const claims = articles(sizes);
      const stretches = cut(claims);
      expect(stretches.map(({ from }) => from)).toEqual([0, ...stretches.slice(0, -1).map(({ to }) => to)]);
      expect(stretches.at(-1)?.to).toBe(claims.length);
      for (const { to } of stretches) expect(claims[to]).not.toBe(claims[to - 1]);
      for (const { from, to } of stretches.slice(0, -1)) {
        expect(to - from).toBeGreaterThanOrEqual(500);
        expect(to - from).toBeLessThan(1_250 + 400);
      }
    }),
    { numRuns: 30 },
  );
});

test('a large story has shards of some 800 claims', () => {
  const sizes = cut(articles(Array.from({ length: 2_000 }, () => 25))).map(({ from, to }) => to - from);
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  expect(mean).toBeGreaterThan(700);
  expect(mean).toBeLessThan(900);
});

test('a claim or an article more leaves most shards as they are', () => {
  const sizes = Array.from({ length: 1_000 }, () => 25);
  const before = articles(sizes);
  const after = [...before.slice(0, 5_000), ...Array.from({ length: 25 }, () => 'one-more'), ...before.slice(5_000)];
  const [old, fresh] = [shardsOf(before, cut(before)), shardsOf(after, cut(after))];
  expect(fresh.filter((shard) => !old.includes(shard)).length).toBeLessThanOrEqual(3);
});

test('a story without a claim has one empty shard', () => {
  expect(cut([])).toEqual([{ from: 0, to: 0 }]);
});
