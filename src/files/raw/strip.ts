import type { List, Nodes, Root } from 'mdast';
import { isDateLine } from '../../model/suggest/printed/dateEvidence.ts';
import { publishedPart } from '../../model/suggest/printed/dateLabel.ts';
import { dayIn } from '../../model/suggest/printed/printedDate.ts';
import { bylineAfterDay, bylineIn, isFurniture } from '../../model/suggest/furniture.ts';
import type { RawDocument } from './document.ts';

/** A document without what belongs to its page: its text, its title as printed, and every piece that was taken out. */
export interface StrippedDocument {
  tree: Root;
  title: string | undefined;
  byline: string | undefined;
  /** The day that a line of its own gives. */
  dateLine: { words: string; day: string } | undefined;
  removed: string[];
}

/** How many paragraphs from the top a title, an author or a date may stand. */
const TOP = 8;

/** Takes the furniture out of a document, and its title, which is kept apart. `title` is one that the editor gives. */
export function stripDocument(
  { tree, removed, says }: RawDocument,
  language: string,
  title?: string,
): StrippedDocument {
  const taken = [...removed];
  let left = tree.children.map((node, index) => ({ node, words: wordsOf(node), isTop: index < TOP }));
  /** Takes out the nodes that `test` names; they are listed, unless they say only what the front matter does. */
  const take = (test: (words: string, isTop: boolean, node: Nodes) => boolean, isListed = true): string[] => {
    const found = left.filter(({ node, words, isTop }) => test(words, isTop, node));
    left = left.filter((piece) => !found.includes(piece));
    const pieces = found.flatMap(({ node }) => (node.type === 'list' ? node.children.map(wordsOf) : [wordsOf(node)]));
    if (isListed) taken.push(...pieces.filter((words) => words !== ''));
    return pieces;
  };

  take((words, _, node) =>
    node.type === 'list' ? isFurnitureList(node, language) : words === '' || isFurniture(words, language),
  );
  for (const { node } of left) if (node.type === 'list') taken.push(...takeItems(node, language));
  const [bylined] = take((words, isTop) => isTop && bylineIn(words, language) !== undefined);
  const [dated] = take((words, isTop) => isTop && isDateLine(words, language));
  const printed = says.title ?? title ?? titleAmong(left);
  const [shown, ...again] = take((words, isTop) => isTop && words === printed, false);
  taken.push(...again);
  take((words, isTop, node) => isTop && node.type === 'heading' && words === says.site);
  const day = dated === undefined ? undefined : dayIn(publishedPart(dated, language), language);
  return {
    tree: { type: 'root', children: left.map(({ node }) => node) },
    title: says.title ?? shown,
    byline: says.byline ?? bylineIn(bylined ?? '', language) ?? bylineAfterDay(dated ?? '', language),
    dateLine: dated !== undefined && day !== undefined ? { words: dated, day } : undefined,
    removed: notWithin(taken, left.map(({ node }) => wordsOf(node)).join(' ')),
  };
}

/** Whether a list is furniture: most of its items are, or the first one, which is a heading in capitals. */
function isFurnitureList({ children }: List, language: string): boolean {
  const furniture = children.filter((item) => isFurniture(wordsOf(item), language));
  const [first] = furniture;
  const isHeaded = first === children[0] && first !== undefined && !/\p{Ll}/u.test(wordsOf(first));
  return furniture.length * 2 > children.length || (isHeaded && children.length > 1);
}

/** Takes the items that are furniture out of a list of others. Returns their words. */
function takeItems(list: List, language: string): string[] {
  const isTaken = (item: Nodes): boolean => isFurniture(wordsOf(item), language);
  const taken = list.children.filter(isTaken).map(wordsOf);
  list.children = list.children.filter((item) => !isTaken(item));
  return taken;
}

/** Pieces that do not stand in a text, each once: what was taken out of one place and stands in another is not gone. */
function notWithin(pieces: readonly string[], text: string): string[] {
  const isLetter = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign);
  const stands = (piece: string): boolean => {
    const words = piece.replace(/\s*(?:…|\.\.\.)$/, '');
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
      if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + words.length))) return true;
    return false;
  };
  return [...new Set(pieces)].filter((piece) => !stands(piece));
}

/** The title of a text that is not marked as one: a heading, or a short line at the top that is no sentence. */
function titleAmong(pieces: readonly { node: Nodes; words: string }[]): string | undefined {
  const [first, second] = pieces;
  if (!first || !second) return undefined;
  if (first.node.type === 'heading' && first.node.depth === 1) return first.words;
  const isLine = first.node.type === 'paragraph' && first.words.length <= 160 && !/[.!…:;,]["”’)]?$/.test(first.words);
  return isLine ? first.words : undefined;
}

/** Nodes that hold blocks, of which the words must not run together. */
const HOLDERS: readonly Nodes['type'][] = ['root', 'list', 'listItem', 'blockquote', 'table', 'tableRow'];

/** The words of a node, on one line. */
export function wordsOf(node: Nodes): string {
  return textOf(node).replace(/\s+/g, ' ').trim();
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join(HOLDERS.includes(node.type) ? ' ' : '');
  if (node.type === 'break') return ' ';
  return 'value' in node ? node.value : '';
}
