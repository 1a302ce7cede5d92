import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginnings, offeredNumbers, pagesOf, pagesOfGroups, type Group, type PageSize } from './paging.ts';

const weights = fc.array(fc.integer({ min: 1, max: 30 }));
const size = fc.integer({ min: 1, max: 40 });
const groups = fc.array(fc.array(fc.nat(), { minLength: 1, maxLength: 20 }), { maxLength: 8 });
const upTo = (most: number): PageSize => ({ whole: most, part: most });
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

describe('the pages of a list', () => {
  test('hold everything once and in order, and no more than fits', () => {
    fc.assert(
      fc.property(weights, size, (items, most) => {
        const pages = pagesOf(items, upTo(most), (weight) => weight);
        expect(pages.flatMap((page) => page.items)).toEqual(items);
        for (const page of pages) expect(page.items.length <= 1 || sum(page.items) <= most).toBe(true);
      }),
    );
  });

  test('are numbered, none is empty, and none could have taken in the next item', () => {
    fc.assert(
      fc.property(weights, size, (items, most) => {
        const pages = pagesOf(items, upTo(most), (weight) => weight);
        expect(pages.map(({ number, of }) => [number, of])).toEqual(pages.map((_, index) => [index + 1, pages.length]));
        for (const [index, next] of pages.slice(1).entries())
          expect(sum(pages[index]?.items ?? []) + (next.items[0] ?? 0)).toBeGreaterThan(most);
      }),
    );
  });

  test('are one where the list is short, or empty', () => {
    expect(pagesOf(['a', 'b'], upTo(2))).toEqual([{ number: 1, of: 1, items: ['a', 'b'] }]);
    expect(pagesOf([], upTo(2))).toEqual([{ number: 1, of: 1, items: [] }]);
  });

  test('are small ones only where one cannot hold it all', () => {
    const sizes = (items: number[]): number[] =>
      pagesOf(items, { whole: 10, part: 4 }, (weight) => weight).map((page) => sum(page.items));
    expect(sizes([2, 2, 2, 2, 2])).toEqual([10]);
    expect(sizes([2, 2, 2, 2, 2, 1])).toEqual([4, 4, 3]);
  });
});

describe('the pages of groups', () => {
  test('hold every item of every group once and in order', () => {
    fc.assert(
      fc.property(groups, size, (lists, most) => {
        const pages = pagesOfGroups(keyed(lists), upTo(most));
        const parts = pages.flatMap(({ items }) => items);
        expect(lists.map((_, key) => parts.filter((part) => part.key === key).flatMap(({ items }) => items))).toEqual(
          lists,
        );
        for (const { items } of pages) expect(sum(items.map((part) => part.items.length))).toBeLessThanOrEqual(most);
      }),
    );
  });

  test('say where a group begins, where it goes on, and how long it is in all', () => {
    const pages = pagesOfGroups(keyed([[1], [2, 3, 4]]), upTo(2));
    expect(pages.map(({ items }) => items)).toEqual([
      [
        { key: 0, items: [1], total: 1, continued: false },
        { key: 1, items: [2], total: 3, continued: false },
      ],
      [{ key: 1, items: [3, 4], total: 3, continued: true }],
    ]);
    expect([...beginnings(pages)]).toEqual([
      [0, { page: 1, total: 1 }],
      [1, { page: 1, total: 3 }],
    ]);
  });

  test('begin each group on one page', () => {
    fc.assert(
      fc.property(groups, size, (lists, most) => {
        expect([...beginnings(pagesOfGroups(keyed(lists), upTo(most))).keys()]).toEqual([...lists.keys()]);
      }),
    );
  });
});

test('a page offers its neighbours, the first and the last', () => {
  expect(offeredNumbers({ number: 1, of: 3 })).toEqual([1, 2, 3]);
  expect(offeredNumbers({ number: 10, of: 200 })).toEqual([1, undefined, 8, 9, 10, 11, 12, undefined, 200]);
});

function keyed(lists: readonly number[][]): Group<number, number>[] {
  return lists.map((items, key) => ({ key, items }));
}
