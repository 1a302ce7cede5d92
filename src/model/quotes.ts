import { distance } from 'fastest-levenshtein';
import { blockAt, type PlainText, type Span } from './text.ts';

/** Why a quote does not stand in its article: which span fails, how, and what could be meant. */
export type QuoteFault =
  | { fault: 'missing'; index: number; nearest?: string }
  | { fault: 'ambiguous'; index: number; count: number }
  | { fault: 'occurrence'; index: number; count: number }
  | { fault: 'order'; index: number }
  | { fault: 'crosses'; index: number };

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
  const parts = typeof quote === 'string' ? [quote] : quote;
  const spans: Span[] = [];
  for (const [index, part] of parts.entries()) {
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
  let best = { words: '', distance: Math.ceil(part.length / 2) };
  for (const block of article.blocks) {
    const words = [...article.text.slice(block.start, block.end).matchAll(/\S+/g)];
    for (let first = 0; first < words.length; first += 1) {
      const from = words[first];
      const to = words[Math.min(first + size, words.length) - 1];
      if (!from || !to) continue;
      const window = article.text.slice(block.start + from.index, block.start + to.index + to[0].length);
      const away = distance(fold(window), fold(part));
      if (away < best.distance) best = { words: window, distance: away };
    }
  }
  return best.words ? { nearest: best.words } : {};
}

/** Levels the differences that an editor's keyboard makes: quotation marks, dashes, case. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-');
}
