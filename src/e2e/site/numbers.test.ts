import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, it } from 'vitest';
import { elementsOf, fileAt, pages, readJson, summary, withinSite, type Page } from './site.ts';

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

it('makes every number on the front page a link, where it is part of no name, quote or date', () => {
  const { bare, linked } = numbersIn(pageOf.get('/')?.html ?? '', namesOfStory());
  expect(bare).toEqual([]);
  // Four parts of the bar of each article, the key, the findings and the questions.
  expect(linked.length).toBeGreaterThan(25);
  expect(linked.map(({ name }) => name).filter((name) => !/\p{L}{3}/u.test(name))).toEqual([]);
  expect(linked.map(({ href }) => href).filter((href) => !leadsSomewhere(href))).toEqual([]);
});

it('finds a number that is no link', () => {
  const { bare, linked } = numbersIn(
    '<main><h1>Pier 9</h1><p>In <a href="/">3 articles</a> of 2 May 2031, 4 claims by “Pier 9”.</p><p>7,000</p></main>',
    ['Pier 9'],
  );
  expect(bare).toEqual(['4', '7,000']);
  expect(linked).toEqual([{ href: '/', text: '3 articles', name: '3 articles' }]);
});

it('tells of each origin on the front page as many claims as the list of origins does', () => {
  const { linked } = numbersIn(pageOf.get('/')?.html ?? '', []);
  const origins = linked.filter(({ href }) => href.startsWith('/origins/#origin-'));
  expect(origins.length).toBeGreaterThan(0);
  const page = pageOf.get('/origins/')?.html ?? '';
  for (const { href, text } of origins) {
    const [, row = ''] = page.split(`id="${href.split('#')[1] ?? ''}"`);
    const [, told] = /class="number"[^>]*>\s*([\d,]+)/.exec(row) ?? [];
    expect(text).toContain(`(${told ?? 'none'})`);
  }
});

it('lists as many claims in all, and of each article, as it says', () => {
  const claims = readJson('/data/claims.json') as { status: string; article: string }[];
  const active = claims.filter(({ status }) => status === 'active');
  const lists = pages.filter(({ path }) => /^\/claims\/(page\/|$)/.test(path));
  expect(lists.reduce((sum, page) => sum + listed(page), 0)).toBe(active.length);
  const { linked } = numbersIn(pageOf.get('/')?.html ?? '', []);
  const articles = linked.filter(({ href, text }) => /^\/claims\/.*#/.test(href) && /^[\d,]+ claims?$/.test(text));
  expect(articles.length).toBeGreaterThan(0);
  for (const { href, text } of articles.filter(({ href: to }) => !to.includes('sourcing')))
    expect(`${href} ${countAt(href)}`).toBe(`${href} ${parseInt(text.replaceAll(',', ''), 10)}`);
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

const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*';
const DATES = new RegExp(`(?:\\d{1,2} (?:and|or|to) )?\\d{1,2} ${MONTH}|${MONTH} \\d{4}|\\b[12]\\d{3}\\b`, 'g');
/** Titles, quotes, dates and editors’ prose. */
const TOLD = ['h1', 'time', 'blockquote', 'script', 'style'];
const TOLD_CLASSES = ['prose', 'source', 'scale'];

/** The numbers in the main part of a page: those that are no link, and the links that hold one. `names` are left out. */
function numbersIn(html: string, names: readonly string[]) {
  const bare: string[] = [];
  const linked: { href: string; text: string; name: string }[] = [];
  const visit = (node: Tree.Node, isMain: boolean): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      if (isMain)
        bare.push(
          ...(withoutNames(node.value, names)
            .replaceAll(DATES, '')
            .match(/\d[\d,]*/g) ?? []),
        );
      return;
    }
    if (!('childNodes' in node)) return;
    const attribute = (name: string): string =>
      'attrs' in node ? (node.attrs.find((each) => each.name === name)?.value ?? '') : '';
    if (
      TOLD.includes(node.nodeName) ||
      attribute('class')
        .split(' ')
        .some((each) => TOLD_CLASSES.includes(each))
    )
      return;
    if (isMain && node.nodeName === 'a') {
      const text = textOf(node).replaceAll(/\s+/g, ' ').trim();
      if (/\d/.test(text)) linked.push({ href: attribute('href'), text, name: attribute('aria-label') || text });
      return;
    }
    for (const child of node.childNodes) visit(child, isMain || node.nodeName === 'main');
  };
  visit(parse(html), false);
  return { bare, linked };
}

function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function withoutNames(text: string, names: readonly string[]): string {
  const plain = text.replaceAll(/\s+/g, ' ');
  return names.reduce((rest, name) => rest.replaceAll(name, ''), plain);
}

/** What the story itself words: its names, titles, questions and answers, which may hold numbers of their own. */
function namesOfStory(): string[] {
  const files = ['articles', 'entities', 'events', 'questions'].flatMap(
    (name) => readJson(`/data/${name}.json`) as Record<string, unknown>[],
  );
  const names = files.flatMap(({ title, name, question, summary: told }) => [title, name, question, told]);
  return names.filter((name): name is string => typeof name === 'string' && /\d/.test(name));
}

function leadsSomewhere(href: string): boolean {
  const [path, part] = href.split('#');
  const page = pageOf.get(path === '' ? '/' : (path ?? ''));
  return page ? part === undefined || page.ids.has(part) : fileAt(withinSite(href)) !== undefined;
}
