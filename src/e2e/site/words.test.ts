import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, it } from 'vitest';
import { PSEUDO } from '../../wording/pseudo.ts';
import { siteOf } from '../madeUp.ts';

const SITE = siteOf('words');

/** Pages, by how their paths begin, whose words are not all in the catalogue yet. */
const NOT_YET = /^(?:data\/)/;

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

/** What of a page stands in no brackets; where its room is not done, of its frame alone. */
function bareWords(file: string): string[] {
  const page = parse(readFileSync(join(SITE, file), 'utf8'), { scriptingEnabled: false });
  const parts = NOT_YET.test(file) ? ['header', 'footer'].flatMap((name) => find(page, name)) : [page];
  return parts
    .flatMap((part) => [...attributesOf(part), ...blocksOf(part)])
    .map(outside)
    .filter((words) => words !== '');
}

const childrenOf = (node: Tree.Node): Tree.Node[] =>
  'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];

/** The masthead or the colophon. */
function find(node: Tree.Node, name: string): Tree.Node[] {
  const isFrame = 'attrs' in node && node.attrs.some(({ value }) => value === 'masthead' || value === 'colophon');
  return 'tagName' in node && node.tagName === name && isFrame
    ? [node]
    : childrenOf(node).flatMap((child) => find(child, name));
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

it.each(pages)('has no words but from the catalogue and the story: %s', (file) => {
  expect(bareWords(file)).toEqual([]);
});
