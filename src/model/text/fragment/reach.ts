import type { Span } from '../text.ts';

/**
 * How far the words of a text directive may reach in their block. A browser finds no words that run over a line break or a
 * picture, though it passes over either between two of the parts of a directive.
 */
export interface Reach {
  /** Where the words before a quote may begin. */
  before: number;
  /** Where its first words must have ended: at its end where nothing breaks it. */
  first: number;
  /** Where its last words may begin: at its start where nothing breaks it. */
  last: number;
  /** Where the words after it must have ended. */
  after: number;
}

/** How far the words that find a quote may reach, where a block has breaks at some places, in order. */
export function reachOf({ start, end }: Span, block: string, breaks: readonly number[]): Reach {
  const isApart = (from: number, to: number): boolean => block.slice(from, to).trim() !== '';
  const within = breaks.filter((at) => at > start && at < end && isApart(start, at) && isApart(at, end));
  return {
    before: breaks.findLast((at) => at <= start && isApart(at, start)) ?? 0,
    first: within[0] ?? end,
    last: within.at(-1) ?? start,
    after: breaks.find((at) => at >= end && isApart(end, at)) ?? block.length,
  };
}

const NARROW = '\u202F';

/**
 * A quote with the narrow spaces around it. The rules by which browsers bound words (https://unicode.org/reports/tr29/) make
 * such a space a part of the words beside it, and a browser finds whole words only.
 */
export function widened({ start, end }: Span, block: string): Span {
  const before = block.slice(0, start);
  return { start: before.replace(/\u202F+$/u, '').length, end: end + narrowAfter(block, end) };
}

/** How many narrow spaces stand in a text from a place on. */
export function narrowAfter(text: string, from: number): number {
  let at = from;
  while (text[at] === NARROW) at += 1;
  return at - from;
}
