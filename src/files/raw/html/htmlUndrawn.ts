import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';
import { lineOf } from './htmlBlocks.ts';

/** Fewer characters in a `noscript` are a word about scripts, and not the text that a script would draw. */
const PROSE = 400;

/** So many characters tell whether two texts are one. */
const BEGINNING = 80;

/** The data of a page hold its text where they are at least so many times as long as the words that the page shows. */
const MUCH_LONGER = 3;

/** Puts the text that a page holds for readers without scripts in the place of what holds it, where a script would draw it. */
export function showUndrawn(page: Root): void {
  let seen: string | undefined;
  visit(page, 'element', (node, index, parent) => {
    if (node.tagName !== 'noscript' || !parent || index === undefined) return undefined;
    const words = lineOf(node);
    if (words.length < PROSE || (seen ??= seenWords(page)).includes(words.slice(0, BEGINNING))) return SKIP;
    parent.children.splice(index, 1, ...node.children);
    return [SKIP, index];
  });
}

/** The words of a page without those in its scripts. */
function seenWords(page: Root): string {
  const words: string[] = [];
  visit(page, (node) => {
    if (node.type === 'element' && /^(?:noscript|script|style|template)$/.test(node.tagName)) return SKIP;
    if (node.type === 'text') words.push(node.value);
    return undefined;
  });
  return words.join(' ').replace(/\s+/g, ' ');
}

/**
 * The text that the data of a page give of an article, as a tree, where a reader finds hardly any of it on the page as it
 * was saved. `shown` is how many characters that is.
 */
export function textOfData(articleBody: string | undefined, shown: number): Root | undefined {
  if (articleBody === undefined || articleBody.length < Math.max(PROSE, shown * MUCH_LONGER)) return undefined;
  const isMarkedUp = /<(?:p|br|div|h[1-6]|ul|ol)\b[^>]*>/i.test(articleBody);
  const lines = (): string =>
    articleBody
      .split(/\s*\n\s*/)
      .map((line) => `<p>${line}</p>`)
      .join('');
  return fromHtml(isMarkedUp ? articleBody : lines(), { fragment: true });
}
