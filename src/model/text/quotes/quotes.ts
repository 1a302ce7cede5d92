import { distance } from 'fastest-levenshtein';
import type { Said } from '../../said.ts';
import { foldTyped } from '../folding.ts';
import { placesOf } from './levelled.ts';
import { unseenDifference, type UnseenDifferences } from './unseen.ts';
import { blockAt, type PlainText, type Span } from '../text.ts';

/** Why a quote does not stand in its article: which span fails, how, and what could be meant. */
export type QuoteFault =
  | { fault: 'missing'; index: number; nearest?: string }
  | { fault: 'unseen'; index: number; difference: Said<UnseenDifferences> }
  | { fault: 'ambiguous'; index: number; count: number }
  | { fault: 'occurrence'; index: number; count: number }
  | { fault: 'order'; index: number }
  | { fault: 'crosses'; index: number };

/** The words of a quote in one line; an ellipsis stands where the article has other words between them. */
export function quoteText(quote: string | readonly string[]): string {
  return [quote].flat().join(' … ');
}

/** Which one is meant (from 1) of words that stand more than once: one number, or one for each span of a list. */
export type Occurrence = number | number[];

/**
 * Finds the spans of a quote, verbatim, in an article's text. Each span must stand there exactly once, or `occurrence`
 * says which one is meant; one number for a list holds for those of its spans that stand more than once. A list stands in
 * the order of the text and does not overlap. Returns the spans, or the first fault.
 */
export function findQuote(
  article: PlainText,
  quote: string | readonly string[],
  occurrence?: Occurrence,
): Span[] | QuoteFault {
  const parts = typeof quote === 'string' ? [quote] : quote;
  const places = parts.map((part) => occurrences(article.text, part));
  const isNeeded = places.some(({ length }) => length > 1);
  const spans: Span[] = [];
  for (const [index, part] of parts.entries()) {
    const found = places[index] ?? [];
    const count = found.length;
    if (count === 0) return missing(article, part, index);
    if (occurrence === undefined && count > 1) return { fault: 'ambiguous', index, count };
    const number = typeof occurrence === 'object' ? occurrence[index] : count > 1 ? occurrence : 1;
    const start = found[(number ?? 1) - 1];
    if (start === undefined || (occurrence !== undefined && !isNeeded)) return { fault: 'occurrence', index, count };
    const span = { start, end: start + part.length };
    if (span.end > (blockAt(article.blocks, start)?.end ?? 0)) return { fault: 'crosses', index };
    if (span.start < (spans.at(-1)?.end ?? 0)) return { fault: 'order', index };
    spans.push(span);
  }
  return spans;
}

/** Why words are not there: signs that nobody sees, or that the article has other words. */
function missing(article: PlainText, part: string, index: number): QuoteFault {
  const [place] = placesOf(article.text, part);
  const difference = place && unseenDifference(article.text.slice(place.start, place.end), part);
  return difference === undefined
    ? { fault: 'missing', index, ...nearest(article, part) }
    : { fault: 'unseen', index, difference };
}

/** Every place where `part` stands in `text`, letter for letter, in UTF-16 code units. */
export function occurrences(text: string, part: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}

/** The words of the article most like `part`, if any come near: a window of as many words, compared by edit distance. */
function nearest(article: PlainText, part: string): { nearest?: string } {
  const size = part.split(/\s+/).length;
  const sought = foldTyped(part);
  let best = { words: '', unlike: 0.5, start: 0, end: 0, block: -1 };
  const compare = (words: readonly RegExpExecArray[], start: number, end: number, block: number): void => {
    const [from, to] = [words[start], words[end - 1]];
    if (!from || !to || end <= start) return;
    const offset = article.blocks[block]?.start ?? 0;
    const window = article.text.slice(offset + from.index, offset + to.index + to[0].length);
    const longest = Math.max(window.length, part.length);
    const folded = foldTyped(window);
    // Where the lengths alone differ too much, there is nothing to compare.
    if (Math.abs(folded.length - sought.length) >= best.unlike * longest) return;
    const unlike = distance(folded, sought) / longest;
    if (unlike < best.unlike) best = { words: window, unlike, start, end, block };
  };
  const wordsOf = (block: number): RegExpExecArray[] => {
    const { start = 0, end = 0 } = article.blocks[block] ?? {};
    return [...article.text.slice(start, end).matchAll(/\S+/g)];
  };
  for (const block of article.blocks.keys()) {
    const words = wordsOf(block);
    for (const start of words.keys()) compare(words, start, Math.min(start + size, words.length), block);
  }
  // Where words were left out or added the window is a few too short or too long.
  const { start, end, block } = best;
  const words = wordsOf(block);
  for (let less = -3; less <= 3; less += 1)
    for (let more = -3; more <= 3; more += 1) compare(words, start - less, end + more, block);
  return best.words ? { nearest: best.words } : {};
}
