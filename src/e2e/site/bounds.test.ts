import { gzipSync } from 'node:zlib';
import { beforeAll, expect, it, vi } from 'vitest';
import { LONG, LONGEST_ARTICLE, siteOf } from '../madeUp/madeUp.ts';
import type { Page } from './site.ts';

const LIMIT = 60_000;

beforeAll(() => {
  vi.stubEnv('OUT_DIR', siteOf('long'));
  vi.stubEnv('BASE_PATH', '');
});

it('no page of a long story weighs more than 60 kB', async () => {
  const { pages } = await import('./site.ts');
  const heavy = pages
    .map(({ path, html }) => ({ path, bytes: gzipSync(html, { level: 9 }).length }))
    .filter(({ bytes }) => bytes > LIMIT);
  expect(heavy).toEqual([]);
});

it('every link leads to a page, and to the part of it that it names', async () => {
  const { pages, summary } = await import('./site.ts');
  const { brokenLinks } = await import('./links.ts');
  expect(summary(pages.flatMap(brokenLinks))).toEqual([]);
});

it.each([
  ['/claims/', /^\/claims\/[^/]+\/$/, LONG],
  ['/entities/', /^\/entities\/[^/]+\/$/, Math.round(LONG / 3)],
  ['/timeline/', /^\/(?:events|articles)\/[^/]+\/$/, LONG / 8 + (LONG - LONGEST_ARTICLE) / 25 + 1],
])('all that %s lists is found from page to page, and back', async (start, pattern, expected) => {
  const there = await walk(start, 'next');
  expect(there.length).toBeGreaterThan(1);
  const { linksOf } = await import('./links.ts');
  const listed = there.flatMap((page) => linksOf(page).map(({ pathname }) => pathname));
  expect(new Set(listed.filter((path) => pattern.test(path))).size).toBe(expected);
  const back = await walk(there.at(-1)?.path ?? '', 'prev');
  expect(back.map(({ path }) => path)).toEqual(there.map(({ path }) => path).toReversed());
});

it('an article of many claims goes on from page to page, and its first page names every claim', async () => {
  const { pages, readJson } = await import('./site.ts');
  const claims = readJson('/data/claims.json') as { id: string; url: string; article: string; articleUrl: string }[];
  const its = [...Map.groupBy(claims, ({ article }) => article).values()].find(
    (some) => some.length === LONGEST_ARTICLE,
  );
  const article = await walk(its?.[0]?.articleUrl ?? '', 'next');
  expect(article.length).toBeGreaterThan(1);
  expect(its?.filter(({ id }) => !article[0]?.ids.has(id))).toEqual([]);
  const { linksOf } = await import('./links.ts');
  const [first, last] = [its?.[0], its?.at(-1)].map((claim) =>
    pages
      .filter(({ path }) => path === claim?.url)
      .flatMap(linksOf)
      .filter(({ pathname, hash }) => pathname.startsWith('/articles/') && hash === `#${claim?.id ?? ''}`),
  );
  expect(first?.map(({ pathname }) => pathname)).toEqual([article[0]?.path]);
  expect(last?.map(({ pathname }) => pathname)).toEqual([article.at(-1)?.path]);
});

/** The pages to which one comes from a page by its pager. */
async function walk(start: string, direction: 'next' | 'prev'): Promise<Page[]> {
  const { elementsOf, pages } = await import('./site.ts');
  const pageOf = new Map(pages.map((page) => [page.path, page]));
  const walked: Page[] = [];
  for (let page = pageOf.get(start); page;) {
    walked.push(page);
    const link = elementsOf(page, 'a').find(({ attributes }) => attributes.get('rel') === direction);
    page = pageOf.get(link?.attributes.get('href') ?? '');
  }
  return walked;
}
