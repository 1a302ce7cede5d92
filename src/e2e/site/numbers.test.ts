import { expect, it } from 'vitest';
import { elementsOf, pages, readJson, summary, type Page } from './site.ts';

const pageOf = new Map(pages.map((page) => [page.path, page]));

/** How many claims a page lists. */
function listed(page: Page): number {
  const claims = elementsOf(page, 'a').flatMap(({ attributes }) => attributes.get('href') ?? []);
  return new Set(claims.filter((href) => /^\/claims\/[a-z0-9]{8}\/$/.test(href))).size;
}

/** The links of a page to lists of claims by what these rest on, and the number that each names, first or last. */
function counted(page: Page): { href: string; number: number }[] {
  return elementsOf(page, 'a').flatMap(({ attributes, text }) => {
    const href = attributes.get('href') ?? '';
    const number = /^(?:[^:]+: )?([\d,]+)(?: |$)/.exec(text.trim())?.[1];
    return href.startsWith('/claims/sourcing/') && number !== undefined
      ? [{ href, number: Number(number.replaceAll(',', '')) }]
      : [];
  });
}

it('leads from each number on the front page and the list of articles to as many claims', () => {
  const wrong = ['/', '/articles/'].flatMap((path) => {
    const page = pageOf.get(path);
    const found = page ? counted(page) : [];
    expect(found.length, path).toBeGreaterThan(4);
    return found
      .filter(({ href, number }) => number !== countAt(href))
      .map(({ href, number }) => ({ path, problem: `${number} at ${href}` }));
  });
  expect(summary(wrong)).toEqual([]);
});

it('lists each claim that stands once, by what it rests on', () => {
  const claims = readJson('/data/claims.json') as { status: string }[];
  const lists = pages.filter(({ path }) => path.startsWith('/claims/sourcing/'));
  expect(lists.reduce((sum, page) => sum + listed(page), 0)).toBe(
    claims.filter(({ status }) => status === 'active').length,
  );
});

/** The number of claims at an address: in all of a list, or in the part of it that the address names. */
function countAt(href: string): number {
  const [path = '', part] = href.split('#');
  const page = pageOf.get(path);
  if (!page) return NaN;
  if (part === undefined)
    return pages.filter((each) => each.path.startsWith(path)).reduce((sum, each) => sum + listed(each), 0);
  const [, after = ''] = page.html.split(`id="${part}"`);
  return new Set(after.split('</section>')[0]?.match(/href="\/claims\/[a-z0-9]{8}\/"/g)).size;
}
