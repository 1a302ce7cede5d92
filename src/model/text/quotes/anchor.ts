import search from 'approx-string-match';
import { placesOf } from './levelled.ts';
import { occurrences } from './quotes.ts';
import type { PlainText, Span } from '../text.ts';

/** Words of a text, those before and after them, and where they began, in Unicode code points; as W3C text selectors have it. */
export interface Selector {
  exact: string;
  prefix: string;
  suffix: string;
  start?: number;
}

/** Where words were found, and whether these are they, letter for letter or but for quotation marks, spaces and capitals. */
export interface Anchored extends Span {
  same: boolean;
}

/** Of the letters of a quote, so many may differ where its text was changed. */
const MOST_ERRORS = 0.3;

/** How much the words before and after tell beside the words themselves. */
const OF_CONTEXT = 0.4;

/**
 * Finds the words that a selector means: as they are, or else levelled, or else approximately; of several places the one
 * with the likest words around it, and of equal ones that where the selector says that they begin, or the first.
 * Undefined where nothing is like them.
 */
export function anchor({ text }: PlainText, selector: Selector): Anchored | undefined {
  const exact = selector.exact.trim();
  if (exact === '') return undefined;
  const printed = occurrences(text, exact).map((start) => ({
    start,
    end: start + exact.length,
    same: true,
    errors: 0,
  }));
  const levelled =
    printed.length > 0 ? printed : placesOf(text, exact).map((span) => ({ ...span, same: true, errors: 0 }));
  const places = levelled.length > 0 ? levelled : nearPlaces(text, exact);
  const said = selector.start === undefined ? undefined : codeUnits(text, selector.start);
  const ranked = places
    .map((place) => ({ ...place, score: scoreOf(text, place, place.errors / exact.length, selector) }))
    .sort((a, b) => b.score - a.score || Number(b.start === said) - Number(a.start === said) || a.start - b.start);
  const [best] = ranked;
  return best && { start: best.start, end: best.end, same: best.same };
}

/** Places with words that differ in some letters, from the beginning of a word to the end of one. */
function nearPlaces(text: string, exact: string): (Anchored & { errors: number })[] {
  return search(text, exact, Math.floor(exact.length * MOST_ERRORS)).map(({ start, end, errors }) => ({
    ...wholeWords(text, { start, end }),
    same: false,
    errors,
  }));
}

function wholeWords(text: string, { start, end }: Span): Span {
  const isLetter = (at: number): boolean => /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at));
  let [from, to] = [start, end];
  while (from > 0 && isLetter(from) && isLetter(from - 1)) from -= 1;
  while (to < text.length && isLetter(to - 1) && isLetter(to)) to += 1;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** How well a place fits, from 0 to 1 + twice `OF_CONTEXT`. */
function scoreOf(text: string, { start, end }: Span, errors: number, { prefix, suffix }: Selector): number {
  const before = likeness(text.slice(Math.max(0, start - 2 * prefix.length), start), prefix);
  const after = likeness(text.slice(end, end + 2 * suffix.length), suffix);
  return 1 - errors + OF_CONTEXT * (before + after);
}

/** How much of some words stands in a stretch of a text, from 0 to 1. */
function likeness(stretch: string, words: string): number {
  const sought = words.replace(/\s+/g, ' ').trim();
  if (sought === '') return 0;
  const found = search(stretch.replace(/\s+/g, ' '), sought, sought.length);
  return 1 - Math.min(...found.map(({ errors }) => errors), sought.length) / sought.length;
}

function codeUnits(text: string, points: number): number {
  return Array.from(text.slice(0, 2 * points))
    .slice(0, points)
    .join('').length;
}
