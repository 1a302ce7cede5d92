import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { bareByline, bylineAfterDay, bylineIn } from '../../../model/suggest/furniture.ts';
import { blocksOf, wordsOf, type Block } from './htmlBlocks.ts';
import type { Head } from './htmlHead.ts';
import type { LinkedData } from './jsonLd.ts';

/** Names under which pages give who wrote a text. */
const META = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'citation_author',
];

/** Names of elements that hold who wrote a text. */
const BYLINE_NAME = /(?:^|[\s_-])(?:byline|author(?:-?name)?|auteur|autore?|writer|dateline|p-author)(?:$|[\s_-])/i;

/** A line longer than this says more than who wrote it. */
const LONGEST = 100;

/** Names, of which short words may be parts: “Ada van der Lund und Bo Ek”. Other words make a sentence or a heading. */
const NAMES = /^\p{Lu}[\p{L}.’'-]*(?:,? (?:\p{Lu}[\p{L}.’'-]*|\p{Ll}{1,3}|&))+$/u;

/** How many blocks before and behind the title a line without a name of its own may say who wrote the text. */
const [BEFORE, BEHIND] = [3, 5];

/** Who wrote an article, as its data, its head or a line of its own says; nobody where that is the site, or a sign. */
export function bylineOf(
  { page, head, data, blocks }: { page: Root; head: Head; data: LinkedData; blocks: readonly Block[] },
  { title, sites, language }: { title: string | undefined; sites: readonly string[]; language: string },
): string | undefined {
  const marked: string[] = [];
  visit(page, 'element', (element) => {
    if (isByline(element)) marked.push(linesOf(element));
  });
  const said = [
    data.authors.join(', '),
    ...META.map((name) => head.meta.get(name) ?? ''),
    ...marked.filter((words) => words.length <= LONGEST),
  ];
  return [...said.map((words) => bareByline(words, language)), ...beside(blocks, title ?? '', language)].find(
    (words) =>
      words !== undefined && words !== title && !sites.some((site) => site.toLowerCase() === words.toLowerCase()),
  );
}

/** Who wrote it, as lines beside the title say: “By Ada Lund”, “Thursday 3 May 2031 by Kim Berg”. */
function beside(blocks: readonly Block[], title: string, language: string): (string | undefined)[] {
  const at = blocks.findIndex(({ leaves }) => title !== '' && wordsOf(leaves) === title);
  const near = at === -1 ? [] : blocks.slice(Math.max(0, at - BEFORE), at + BEHIND + 1);
  return near
    .map(({ leaves }) => wordsOf(leaves))
    .filter((words) => words.length <= LONGEST)
    .map((words) => bylineIn(words, language) ?? bylineAfterDay(words, language))
    .filter((names) => NAMES.test(names ?? ''));
}

/** The words of an element, with a sign where a line of them ends. */
function linesOf(element: Element): string {
  const page: Root = { type: 'root', children: [element] };
  return blocksOf(page)
    .flatMap(({ leaves }) =>
      leaves
        .map(({ node }) => node.value)
        .join('')
        .split('\n'),
    )
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join(' | ');
}

function isByline({ tagName, properties: { className, itemProp, rel } }: Element): boolean {
  if (['body', 'article', 'main', 'section'].includes(tagName)) return false;
  const isAuthor = [rel].flat().includes('author') || [itemProp].flat().includes('author');
  return (
    isAuthor ||
    BYLINE_NAME.test(
      [className]
        .flat()
        .filter((name) => typeof name === 'string')
        .join(' '),
    )
  );
}
