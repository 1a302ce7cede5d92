import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, it } from 'vitest';
import { PSEUDO } from '../../wording/pseudo.ts';
import { siteOf } from '../madeUp/madeUp.ts';
import { OWN_MESSAGES } from '../madeUp/markedStory.ts';

const SITE = siteOf('words');

/** Elements whose text is no language, and what no reader reads. */
const NO_WORDS = new Set(['code', 'kbd', 'pre', 'script', 'style']);
/** Attributes that a reader reads or hears. */
const READ = new Set(['alt', 'aria-label', 'data-label', 'label', 'placeholder', 'title']);
/** The months as the platform names them in the pseudo-language: dates are its words, and need no catalogue. */
const MONTHS = (['long', 'short'] as const).flatMap((month) => {
  const format = new Intl.DateTimeFormat(PSEUDO, { month, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2041, index)));
});
/** What is the same in every language: our name, the story’s words, and dates. */
const SAME = new RegExp(`Claimline|⟪[^⟫]*⟫|(?:${MONTHS.join('|')})(?: ?\\d{4}| \\d{1,2}(?:, \\d{4})?)?`, 'g');

/** The letters and figures of a text that stand in no brackets: neither the catalogue’s nor the story’s. */
function outside(text: string): string {
  let depth = 0;
  const free = Array.from(text.replace(SAME, ''), (character) => {
    if (character === '⟦') depth += 1;
    if (character === '⟧') depth -= 1;
    return depth > 0 || character === '⟧' ? '' : character;
  });
  if (depth !== 0) return `brackets that do not match: ${text.slice(0, 120)}`;
  return /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(free.join(''))?.[0] ?? '';
}

const pages = readdirSync(SITE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .toSorted();

/** What of a page stands in no brackets. */
function bareWords(file: string): string[] {
  const page = parse(readFileSync(join(SITE, file), 'utf8'), { scriptingEnabled: false });
  if (file.startsWith('data/')) withoutEnglish(page);
  return [...attributesOf(page), ...blocksOf(page)].map(outside).filter((words) => words !== '');
}

const childrenOf = (node: Tree.Node): Tree.Node[] =>
  'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];

/** Takes out what is marked as English on a page: names of fields, and what is said of them, are English in every language. */
function withoutEnglish(node: Tree.Node): void {
  if (!('childNodes' in node)) return;
  const isEnglish = (child: Tree.Node): boolean =>
    'attrs' in child && child.attrs.some(({ name, value }) => name === 'lang' && value === 'en');
  node.childNodes = node.childNodes.filter((child) => !isEnglish(child));
  for (const child of node.childNodes) withoutEnglish(child);
}

function attributesOf(node: Tree.Node): string[] {
  const own = 'attrs' in node ? node.attrs : [];
  const isDescription = own.some(
    ({ name, value }) => ['name', 'property'].includes(name) && /description|title|alt$/.test(value),
  );
  return [
    ...own.flatMap(({ name, value }) => (READ.has(name) || (isDescription && name === 'content') ? value : [])),
    ...childrenOf(node).flatMap(attributesOf),
  ];
}

const BLOCKS = new Set(
  'address article aside blockquote body button caption dd details dialog div dl dt figcaption figure footer form h1 h2 h3 h4 head header html li main nav ol option p section select summary table tbody td template text th thead title tr ul'.split(
    ' ',
  ),
);

/** The texts of a page, each as long as nothing begins a new line: a message may go through several elements. */
function blocksOf(node: Tree.Node): string[] {
  const texts: string[] = [''];
  const walk = (here: Tree.Node): void => {
    if ('value' in here) texts.push(`${texts.pop() ?? ''}${here.value}`);
    if ('tagName' in here && NO_WORDS.has(here.tagName)) return;
    const isBlock = 'tagName' in here && BLOCKS.has(here.tagName);
    if (isBlock) texts.push('');
    for (const child of childrenOf(here)) walk(child);
    if (isBlock) texts.push('');
  };
  walk(node);
  return texts;
}

it('tells words in brackets from others', () => {
  expect(outside('⟦Read ⟪it⟫ 2 on⟧ · ⟪Ada⟫ (Claimline)')).toBe('');
  expect(outside('⟦Read⟧ on and on ⟪Ada⟫')).toBe('on and on');
  expect(outside('⟦Read')).toContain('do not match');
});

it('says what the story’s editors have worded themselves, on pages and in the browser', () => {
  const sayings = (pattern: string, words: string): number =>
    globSync(pattern, { cwd: SITE }).filter((file) => readFileSync(join(SITE, file), 'utf8').includes(words)).length;
  expect(sayings('**/*.html', OWN_MESSAGES['site.links.about'])).toBeGreaterThan(pages.length / 2);
  expect(sayings('_/*.js', ' claims were found')).toBe(1);
});

it.each(pages)('has no words but from the catalogue and the story: %s', (file) => {
  expect(bareWords(file)).toEqual([]);
});

/** The names in a page’s data for programs; those of files are no words. */
function namesIn(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(namesIn);
  if (typeof data !== 'object' || data === null) return [];
  const { name, '@type': type } = data as Record<string, unknown>;
  const own = typeof name === 'string' && type !== 'DataDownload' ? [name] : [];
  return [...own, ...Object.values(data).flatMap(namesIn)];
}

it('names what stands in the data of its pages in the same words', () => {
  const names = pages.flatMap((file) => {
    const html = readFileSync(join(SITE, file), 'utf8');
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
    return json === undefined ? [] : namesIn(JSON.parse(json));
  });
  expect(names.length).toBeGreaterThan(pages.length);
  // Moments are named by their days, as EDTF has them.
  expect(
    names
      .filter((name) => !/^\d{4}-\d{2}/.test(name))
      .map(outside)
      .filter((words) => words !== ''),
  ).toEqual([]);
});

it('says the same in its feeds', () => {
  const feeds = readdirSync(SITE, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?:feed|corrections)[^/]*\.xml$/.test(file),
  );
  const texts = feeds.flatMap((file) =>
    Array.from(
      readFileSync(join(SITE, file), 'utf8').matchAll(
        /<(?:title|subtitle|summary)>(?:<!\[CDATA\[)?(.*?)(?:\]\]>)?<\//gs,
      ),
      ([, text = '']) => text,
    ),
  );
  expect(texts.length).toBeGreaterThan(feeds.length);
  expect(texts.map(outside).filter((words) => words !== '')).toEqual([]);
});
