import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countsOf, type Having } from './counts.ts';

const having: Having = new Map([
  [
    'kind',
    new Map([
      ['figure', new Set(['a', 'b'])],
      ['event', new Set(['c'])],
    ]),
  ],
  [
    'entity',
    new Map([
      ['ferry', new Set(['a', 'c'])],
      ['port', new Set(['b', 'c'])],
    ]),
  ],
]);
const count = (filter: string, claims: string[], chosen: Record<string, string[]> = {}): Record<string, number> =>
  Object.fromEntries(countsOf(filter, claims, having, new Map(Object.entries(chosen))));

test('counts the claims of a query by value', () => {
  expect(count('kind', ['a', 'c'])).toEqual({ figure: 1, event: 1 });
  expect(count('entity', ['a', 'c'])).toEqual({ ferry: 2, port: 1 });
});

test('other filters narrow what is counted; the values of the filter itself do not', () => {
  expect(count('entity', ['a', 'b', 'c'], { kind: ['figure'], entity: ['port'] })).toEqual({ ferry: 1, port: 1 });
  expect(count('kind', ['a', 'b', 'c'], { entity: ['ferry', 'port'] })).toEqual({ figure: 2, event: 1 });
});

test('a value counts as many claims as are found when it is chosen', () => {
  const claims = ['a', 'b', 'c', 'd', 'e'];
  const those = fc.subarray(claims).map((some) => new Set(some));
  const values = fc.dictionary(fc.constantFrom('x', 'y', 'z'), those).map((each) => new Map(Object.entries(each)));
  const chosen = fc.record({ one: fc.subarray(['x', 'y', 'z']), two: fc.subarray(['x', 'y', 'z']) });
  fc.assert(
    fc.property(fc.subarray(claims), values, values, chosen, (found, one, two, { two: others }) => {
      const all: Having = new Map([
        ['one', one],
        ['two', two],
      ]);
      const counts = countsOf('one', found, all, new Map([['two', others]]));
      for (const [value, its] of one) {
        const fits = (claim: string): boolean =>
          others.length === 0 || others.some((other) => two.get(other)?.has(claim));
        expect(counts.get(value)).toBe(found.filter((claim) => its.has(claim) && fits(claim)).length);
      }
    }),
  );
});
