import { parseAtomFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { expect, it } from 'vitest';
import { linksOf, ORIGIN } from './links.ts';
import { BASE, fileAt, files, readFile, readJson, shownPages, withinSite, type Page } from './site.ts';

type AtomFeed = ReturnType<typeof parseAtomFeed>;
type Parsed = Awaited<ReturnType<Parser['parseString']>>;

const shown = new Set(shownPages.map(({ path }) => path));
/** Those of pages that have not moved; from others they stand at both addresses. */
const paths = [...files].filter((file) => file.endsWith('/feed.xml') && shown.has(file.replace('feed.xml', '')));
const feeds = new Map<string, Parsed>();
for (const path of paths) feeds.set(path, await new Parser().parseString(readFile(path)));

const pathOf = (address: string | undefined): string | undefined =>
  address === undefined ? undefined : withinSite(new URL(address, ORIGIN + BASE).pathname);
const file = (address: string | undefined): string | undefined => fileAt(pathOf(address));

it('there is one for the story, for each question and for each entity', () => {
  const owners = ['questions', 'entities'].flatMap((name) => readJson(`/data/${name}.json`) as { feed: string }[]);
  const expected = [...owners.map(({ feed }) => withinSite(feed)), '/feed.xml'];
  expect(paths.toSorted()).toEqual(expected.toSorted());
});

it('every page leads to the feed of the story, and those of questions and entities name their own', () => {
  const unnamed = shownPages.filter(
    (page) => /^\/(questions|entities)\/[^/]+\/$/.test(page.path) && !leadsTo(page, `${page.path}feed.xml`),
  );
  expect(unnamed.map(({ path }) => path)).toEqual([]);
  expect(shownPages.filter((page) => !leadsTo(page, '/feed.xml')).map(({ path }) => path)).toEqual([]);
});

it('every feed parses: a title, entries with a title, a date and a page that is there, and no id twice', () => {
  const faults = [...feeds].flatMap(([path, { title, items }]) => [
    ...(title ? [] : [`${path}: no title`]),
    ...items
      .filter((item) => !item.title || !item.isoDate || !file(item.link))
      .map((item) => `${path}: ${item.title ?? item.link ?? '?'}`),
    ...(new Set(items.map(({ id }) => id as unknown)).size === items.length ? [] : [`${path}: an id twice`]),
  ]);
  expect(faults).toEqual([]);
});

it('the story’s feed and its older pages hold every article and claim, once', () => {
  const listed = pagesOf('/feed.xml').flatMap(({ entries = [] }) =>
    entries.map(({ links }) => file(links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href)),
  );
  const records = ['articles', 'claims'].flatMap((name) => readJson(`/data/${name}.json`) as { url: string }[]);
  expect(listed.toSorted()).toEqual(records.map(({ url }) => file(url)).toSorted());
});

it('every page of a feed is reached from its first', () => {
  const reached = paths.flatMap((path) =>
    pagesOf(path).map(({ links }) => pathOf(links?.find(({ rel }) => rel === 'self')?.href)),
  );
  const further = [...files].filter(
    (name) => /\/feed\/\d+\.xml$/.test(name) && shown.has(name.replace(/feed\/.*/, '')),
  );
  expect(reached.toSorted()).toEqual([...paths, ...further].toSorted());
});

/** A feed and the older pages to which it leads. */
function pagesOf(path: string): AtomFeed[] {
  const pages: AtomFeed[] = [];
  for (let next: string | undefined = path; next !== undefined;) {
    const feed: AtomFeed = parseAtomFeed(readFile(next));
    pages.push(feed);
    next = pathOf(feed.links?.find(({ rel }) => rel === 'next')?.href);
  }
  return pages;
}

function leadsTo(page: Page, feed: string): boolean {
  return linksOf(page).some(({ pathname }) => withinSite(pathname) === feed);
}
