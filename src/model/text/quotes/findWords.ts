import { placesOf } from './levelled.ts';
import { findQuote, occurrences, type Occurrence, type QuoteFault } from './quotes.ts';
import { blockAt, type PlainText, type Span } from '../text.ts';

/** The words of an article that an editor means, as the article has them, ready to be quoted. */
export interface FoundWords {
  quote: string | string[];
  occurrence?: Occurrence;
}

/**
 * Finds words in an article as an editor types or pastes them: with other quotation marks, dashes, spaces or capitals
 * than the article's, and whatever signs nobody sees stand between them. Words that run over paragraphs become a list.
 * `occurrence` (from 1) says which are meant where they stand more than once. Returns how to quote them, or why they
 * cannot be.
 */
export function findWords(article: PlainText, words: string, occurrence?: number): FoundWords | QuoteFault {
  const meant = words.trim();
  if (meant === '') return { fault: 'missing', index: 0 };
  const places = placesIn(article.text, meant);
  const count = places.length;
  if (count === 0) {
    const fault = findQuote(article, meant);
    return Array.isArray(fault) ? { fault: 'missing', index: 0 } : fault;
  }
  if (occurrence === undefined && count > 1) return { fault: 'ambiguous', index: 0, count };
  const place = places[(occurrence ?? 1) - 1];
  if (!place || (occurrence !== undefined && count === 1)) return { fault: 'occurrence', index: 0, count };
  return quoteAt(article, [place]);
}

/** Where words stand in a text: letter for letter, else levelled, else without the quotation marks around them. */
function placesIn(text: string, words: string): Span[] {
  const exact = occurrences(text, words).map((start) => ({ start, end: start + words.length }));
  if (exact.length > 0) return exact;
  const levelled = placesOf(text, words);
  return levelled.length > 0 ? levelled : placesOf(text, words.replace(/^["'“”„«»‘’‹›]+|["'“”„«»‘’‹›]+$/g, ''));
}

/**
 * How to quote stretches of an article, in their order: a span for each paragraph, and which one is meant where one stands
 * elsewhere too.
 */
export function quoteAt(article: PlainText, places: readonly Span[]): FoundWords {
  const spans = places.flatMap((place) => spansInBlocks(article, place));
  const parts = spans.map(({ start, end }) => article.text.slice(start, end));
  const [alone, ...others] = parts;
  const quote = alone !== undefined && others.length === 0 ? alone : parts;
  const all = parts.map((part) => occurrences(article.text, part));
  if (all.every(({ length }) => length === 1)) return { quote };
  const numbers = all.map((starts, index) => starts.indexOf(spans[index]?.start ?? 0) + 1);
  const [number = 1] = numbers;
  return { quote, occurrence: numbers.length === 1 ? number : numbers };
}

/** A stretch of a text as what of it stands in each block, without the spaces around that. */
export function spansInBlocks({ text, blocks }: PlainText, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  for (let at = start; at < end;) {
    const block = blockAt(blocks, at);
    const stop = Math.min(end, block?.end ?? at + 1);
    const words = text.slice(at, stop);
    const first = at + words.length - words.trimStart().length;
    if (block && words.trim() !== '') spans.push({ start: first, end: first + words.trim().length });
    at = stop;
  }
  return spans;
}
