import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { destination, movesOf, publishedAddresses, withMove } from './addresses.ts';
import type { Published } from './ledger.ts';

const moves = (...pairs: [string, string][]): Published[] =>
  pairs.map(([key, movedTo], index) => ({ key, movedTo, date: '2031-05-02', line: index + 1 }));

describe('destination', () => {
  const ways = movesOf(moves(['a', 'b'], ['b', 'c'], ['d', 'e'], ['e', 'd'], ['f', 'nowhere']));
  const pages = new Set(['c']);
  test.each([
    ['c', { page: 'c' }],
    ['a', { page: 'c' }],
    ['d', { circle: 'd' }],
    ['f', { lost: 'nowhere' }],
    ['toString', { lost: 'toString' }],
  ])('from %s', (from, end) => {
    expect(destination(from, ways, pages)).toEqual(end);
  });
});

test('serves pages, claims by their id, what was withdrawn, and what has moved', () => {
  const of = (...slugs: string[]): never => slugs.map((slug) => ({ slug })) as never;
  const corpus = {
    articles: of('new'),
    entities: of('ada'),
    events: of(),
    questions: of(),
    claims: [{ id: 'abcd1234' }] as never,
    gone: { events: of('storm'), questions: of() },
    removed: { articles: [{ name: 'leak' }] as never, claims: [{ name: 'wxyz7890' }] as never },
  };
  const record = {
    lines: moves(['articles/old', 'articles/new'], ['events/x', 'events/y'], ['entities/ada', 'articles/new']),
    faults: [],
    notes: {},
  };
  expect(Object.fromEntries(publishedAddresses(corpus, record))).toEqual({
    'articles/new': 'articles/new',
    'entities/ada': 'entities/ada',
    'events/storm': 'events/storm',
    'articles/leak': 'articles/leak',
    'claims/wxyz7890': 'claims/wxyz7890',
    'claims/abcd1234': 'claims/abcd1234',
    'articles/old': 'articles/new',
  });
});

test('after any renames, back and forth too, every address leads in one step to the page that it had', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const day = '2031-05-02';
  fc.assert(
    fc.property(fc.array(fc.record({ from: name, to: name, release: fc.boolean() }), { maxLength: 30 }), (steps) => {
      let lines: Published[] = ['a', 'b', 'c'].map((key) => ({ key, date: day, line: 1 }));
      const pages = new Map(lines.map(({ key }) => [key, `page ${key}`]));
      const published = new Map(pages);
      for (const { from, to, release } of steps) {
        const page = pages.get(from);
        const movedTo = lines.find(({ key }) => key === to)?.movedTo ?? from;
        // What `npm run rename` refuses: a page that is not there, an address that is taken, one that leads elsewhere.
        if (page === undefined || pages.has(to) || movedTo !== from) continue;
        pages.delete(from);
        pages.set(to, page);
        lines = withMove(lines, from, to);
        if (!release || published.has(to)) continue;
        lines.push({ key: to, date: day, line: 1 });
        published.set(to, page);
      }
      expect(new Map(lines.map(({ key, movedTo }) => [key, pages.get(movedTo ?? key)]))).toEqual(published);
    }),
  );
});
