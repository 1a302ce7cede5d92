import Parser from 'rss-parser';
import { expect, it } from 'vitest';
import { linksOf, ORIGIN } from './links.ts';
import { BASE, fileAt, files, readFile, readJson, shownPages, withinSite } from './site.ts';

type Parsed = Awaited<ReturnType<Parser['parseString']>>;

const shown = new Set(shownPages.map(({ path }) => path));
/** Those of pages that have not moved; from others they stand at both addresses. */
const paths = [...files].filter((file) => file.endsWith('/feed.xml') && shown.has(file.replace('feed.xml', '')));
const feeds = new Map<string, Parsed>();
for (const path of paths) feeds.set(path, await new Parser().parseString(readFile(path)));

const file = (address = ''): string | undefined => fileAt(withinSite(new URL(address, ORIGIN + BASE).pathname));

it('there is one for the story, for each question and for each entity', () => {
  const owners = ['questions', 'entities'].flatMap((name) => readJson(`/data/${name}.json`) as { feed: string }[]);
  const expected = [...owners.map(({ feed }) => withinSite(feed)), '/feed.xml'];
  expect(paths.toSorted()).toEqual(expected.toSorted());
});

it('every page names the feed of the story, and the pages of questions and entities their own', () => {
  const unnamed = shownPages.filter(
    (page) => /^\/(questions|entities)\/[^/]+\/$/.test(page.path) && !linksTo(page.path, `${page.path}feed.xml`),
  );
  expect(unnamed.map(({ path }) => path)).toEqual([]);
  expect(linksTo('/', '/feed.xml')).toBe(true);
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

it('the story’s feed holds its articles', () => {
  const links = feeds.get('/feed.xml')?.items.map(({ link }) => file(link)) ?? [];
  const articles = (readJson('/data/articles.json') as { url: string }[]).map(({ url }) => file(url));
  expect(articles.filter((article) => !links.includes(article))).toEqual([]);
});

function linksTo(path: string, feed: string): boolean {
  const page = shownPages.find((candidate) => candidate.path === path);
  return page !== undefined && linksOf(page).some(({ pathname }) => withinSite(pathname) === feed);
}
