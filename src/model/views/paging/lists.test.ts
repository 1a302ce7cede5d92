import { beforeAll, expect, test } from 'vitest';
import { madeUpCorpus } from '../../../../scripts/bench/story/corpus.ts';
import { withCorpus } from '../../../files/corpus.fixture.ts';
import { loadCorpus } from '../../../files/read/load.ts';
import { sourcingOf } from '../../claims/sourcing.ts';
import type { Corpus } from '../../story/corpus.ts';
import { articlePages, originIndexPages, originPages, outletPages } from './lists.ts';
import { originViews } from '../origins.ts';
import { claimPages, claimPlaces, sourcingLists } from './claimPages.ts';

let corpus: Corpus;
beforeAll(async () => {
  corpus = await withCorpus(Object.fromEntries(madeUpCorpus(3000)), async (folder) => {
    const loaded = await loadCorpus(folder);
    if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
    return loaded.corpus;
  });
});

test('the list of articles holds each in its month, in order of publication', () => {
  const parts = articlePages(corpus).flatMap(({ items }) => items);
  expect(parts.flatMap(({ items }) => items)).toEqual(corpus.articles);
  for (const { key, items } of parts)
    expect(items.every(({ published }) => published.date.slice(0, 7) === key)).toBe(true);
});

test('an article between two days stands in the month of the first, and one without a first in that of the last', () => {
  const [article] = corpus.articles;
  if (!article) throw new Error('no article');
  const printed = (date: string) => ({ ...article, published: { ...article.published, date } });
  const articles = ['2031-01-30/2031-02-02', '../2031-03-04', '2031-03-05'].map(printed);
  const [page] = articlePages({ articles });
  expect(page?.items.map(({ key, items }) => [key, items.length])).toEqual([
    ['2031-01', 1],
    ['2031-03', 2],
  ]);
});

test('by outlet, those of most articles come first, and the unknown last', () => {
  const articles = corpus.articles.map((article, index) =>
    index < 60 ? { ...article, publisherEntity: undefined } : article,
  );
  const pages = outletPages({ articles });
  const totals = new Map(pages.flatMap(({ items }) => items.map(({ key, total }) => [key, total] as const)));
  const known = [...totals].filter(([outlet]) => outlet).map(([, total]) => total);
  expect([...totals.keys()].at(-1)).toBe(undefined);
  expect(totals.get(undefined)).toBe(60);
  expect(known).toEqual(known.toSorted((a, b) => b - a));
  expect(new Set(pages.flatMap(({ items }) => items.flatMap((part) => part.items)))).toEqual(new Set(articles));
});

test('the index of origins names each known one once, under its letter, with the page on which it stands', () => {
  const pages = originPages(originViews(corpus));
  expect(pages.length).toBeGreaterThan(1);
  const letters = originIndexPages(pages, 'en').flatMap(({ items }) => items);
  const indexed = letters.flatMap(({ items }) => items);
  const views = pages.flatMap(({ items }) => items.filter(({ entity }) => entity));
  expect(indexed.map(({ entity }) => entity.slug).toSorted()).toEqual(
    views.map(({ entity }) => entity?.slug).toSorted(),
  );
  for (const { entity, claims, page } of indexed)
    expect(pages[page - 1]?.items.find((view) => view.entity === entity)?.claims).toHaveLength(claims);
  for (const { key, items } of letters) expect(items.every(({ entity }) => entity.name.startsWith(key))).toBe(true);
});

test('a name with an accent stands under its letter, and one without a letter under “#”', () => {
  const [view] = originViews(corpus).filter(({ entity }) => entity);
  if (!view?.entity) throw new Error('no origin');
  const named = (name: string) => ({ ...view, entity: view.entity && { ...view.entity, name } });
  const pages = [{ number: 1, of: 1, items: ['Ola', 'Ödön', 'élan', '4 papers'].map(named) }];
  const [page] = originIndexPages(pages, 'en');
  expect(page?.items.map(({ key, items }) => [key, items.map(({ entity }) => entity.name)])).toEqual([
    ['#', ['4 papers']],
    ['E', ['élan']],
    ['O', ['Ödön', 'Ola']],
  ]);
});

test('what a claim rests on tells on which list it stands, and where its article begins there', () => {
  const lists = sourcingLists(corpus);
  const listed = lists.flatMap(({ pages }) => pages.flatMap(({ items }) => items.flatMap(({ items: its }) => its)));
  expect(listed.map(({ id }) => id).toSorted()).toEqual(corpus.activeClaims.map(({ id }) => id).toSorted());
  const place = claimPlaces(corpus);
  for (const { sourcing, claims, pages } of lists) {
    expect(claims).toBe(pages.reduce((sum, { items }) => sum + items.flatMap((part) => part.items).length, 0));
    for (const { number, items } of pages)
      for (const { key, items: its, continued } of items) {
        expect(new Set(its.map(sourcingOf))).toEqual(new Set([sourcing]));
        if (!continued) expect(place(key, sourcing)).toBe(number);
      }
  }
});

test('every article stands once in the list of all claims, on the page that its place names', () => {
  const pages = claimPages(corpus);
  expect(pages.flatMap(({ items }) => items)).toEqual(corpus.articles);
  for (const { number, items } of pages) for (const article of items) expect(claimPlaces(corpus)(article)).toBe(number);
});
