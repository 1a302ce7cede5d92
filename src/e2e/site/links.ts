import { BASE, elementsOf, fileAt, pages, withinSite, words, type Element, type Page } from './site.ts';

/** Stands for the site's own origin where its pages name none. */
const NOWHERE = 'https://site.invalid';

/** The origin under which the site calls itself, read from the front page's canonical link. */
const canonical = pages
  .filter(({ path }) => path === '/')
  .flatMap((page) => elementsOf(page, 'link'))
  .find(({ attributes }) => attributes.get('rel') === 'canonical');
export const ORIGIN = new URL(canonical?.attributes.get('href') ?? '/', NOWHERE).origin;

/** What a browser fetches by itself to show a page, and the attributes that say from where. */
const FETCHED: Record<string, string[]> = {
  audio: ['src'],
  embed: ['src'],
  iframe: ['src'],
  image: ['href', 'xlink:href'],
  img: ['src', 'srcset'],
  input: ['src'],
  object: ['data'],
  script: ['src'],
  source: ['src', 'srcset'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
};

/** The kinds of `<link>` that lead to another document, which a browser does not fetch. */
const LEADING = ['alternate', 'author', 'canonical', 'help', 'license', 'next', 'prev', 'search'];

/** Addresses that the page makes a browser fetch. */
export function resourcesOf(page: Page): URL[] {
  return page.elements.flatMap((element) =>
    element.name === 'link'
      ? isResource(element)
        ? addresses(page, element, ['href'])
        : []
      : addresses(page, element, FETCHED[element.name] ?? []),
  );
}

/** Addresses to which the page leads a reader or a program. */
export function linksOf(page: Page): URL[] {
  return [
    ...elementsOf(page, 'a', 'area').flatMap((element) => addresses(page, element, ['href'])),
    ...elementsOf(page, 'link').flatMap((element) => (isResource(element) ? [] : addresses(page, element, ['href']))),
    ...elementsOf(page, 'form').flatMap((element) => addresses(page, element, ['action'])),
    ...elementsOf(page, 'meta').flatMap(({ attributes }) => {
      const target = /^\s*\d+\s*;\s*url=(.+)$/i.exec(attributes.get('content') ?? '')?.[1];
      return attributes.has('http-equiv') && target ? [resolve(page, target)] : [];
    }),
  ];
}

const pageOf = new Map(pages.map((page) => [page.path, page]));

/** What of a page leads to somewhere within the site where there is nothing, or no such part of a page. */
export function brokenLinks(page: Page): { path: string; problem: string }[] {
  return [...linksOf(page), ...resourcesOf(page)]
    .filter(({ origin }) => origin === ORIGIN)
    .flatMap(problemsWith)
    .map((problem) => ({ path: page.path, problem }));
}

function problemsWith({ pathname, hash }: URL): string[] {
  const path = withinSite(pathname);
  if (path === undefined) return [`${pathname}: outside of the site`];
  if (!fileAt(path)) return [`${pathname}: no such page; pages end in “/”`];
  const anchor = decodeURIComponent(hash.slice(1).replace(/:~:.*$/, ''));
  const page = pageOf.get(path);
  if (anchor === '' || !page || page.ids.has(anchor)) return [];
  return [`${pathname}#${anchor}: no such id; there are ${someIds(page)}`];
}

function someIds({ ids }: Page): string {
  return [...ids].slice(0, 12).join(', ') || 'none';
}

function isResource({ attributes }: Element): boolean {
  return !words(attributes.get('rel')).every((kind) => LEADING.includes(kind));
}

function addresses(page: Page, { attributes }: Element, names: string[]): URL[] {
  return names.flatMap((name) => {
    const value = attributes.get(name);
    if (value === undefined) return [];
    const each = name === 'srcset' ? value.split(',').map((candidate) => words(candidate)[0] ?? '') : [value];
    return each.map((address) => resolve(page, address));
  });
}

function resolve(page: Page, address: string): URL {
  return new URL(address, ORIGIN + BASE + page.path.slice(1));
}
