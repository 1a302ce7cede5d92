import { distance } from 'fastest-levenshtein';
import { foldTyped } from './folding.ts';
import { blockAt, type PlainText, type Span } from './text.ts';

/** Why a quote does not stand in its article: which span fails, how, and what could be meant. */
export type QuoteFault =
  | { fault: 'missing'; index: number; nearest?: string }
  | { fault: 'ambiguous'; index: number; count: number }
  | { fault: 'occurrence'; index: number; count: number }
  | { fault: 'order'; index: number }
  | { fault: 'crosses'; index: number };

/** The words of a quote in one line; an ellipsis stands where the article has other words between them. */
export function quoteText(quote: string | readonly string[]): string {
  return [quote].flat().join(' … ');
}

/**
 * Finds the spans of a quote, verbatim, in an article's text. Each span must stand there exactly once, or `occurrence`
 * (from 1) says which one is meant; a list stands in the order of the text and does not overlap. Returns the spans, or
 * the first fault.
 */
export function findQuote(
  article: PlainText,
  quote: string | readonly string[],
  occurrence?: number,
): Span[] | QuoteFault {
  const spans: Span[] = [];
  for (const [index, part] of [quote].flat().entries()) {
    const found = occurrences(article.text, part);
    if (found.length === 0) return { fault: 'missing', index, ...nearest(article, part) };
    if (occurrence === undefined && found.length > 1) return { fault: 'ambiguous', index, count: found.length };
    const start = found[(occurrence ?? 1) - 1];
    if (start === undefined || (occurrence !== undefined && found.length === 1))
      return { fault: 'occurrence', index, count: found.length };
    const span = { start, end: start + part.length };
    if (span.end > (blockAt(article.blocks, start)?.end ?? 0)) return { fault: 'crosses', index };
    if (span.start < (spans.at(-1)?.end ?? 0)) return { fault: 'order', index };
    spans.push(span);
  }
  return spans;
}

/** Every place where `part` stands in `text`. */
function occurrences(text: string, part: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}

/** The words of the article most like `part`, if any come near: a window of as many words, compared by edit distance. */
function nearest(article: PlainText, part: string): { nearest?: string } {
  const size = part.split(/\s+/).length;
  let best = { words: '', unlike: 0.5, start: 0, end: 0, block: -1 };
  const compare = (words: readonly RegExpExecArray[], start: number, end: number, block: number): void => {
    const [from, to] = [words[start], words[end - 1]];
    if (!from || !to || end <= start) return;
    const offset = article.blocks[block]?.start ?? 0;
    const window = article.text.slice(offset + from.index, offset + to.index + to[0].length);
    const unlike = distance(foldTyped(window), foldTyped(part)) / Math.max(window.length, part.length);
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
