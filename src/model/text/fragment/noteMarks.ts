import type { Block, Span } from '../text.ts';

/** A run of a text as its page shows it, with the marks that lead to notes, which are no part of the text. */
export interface ShownBlock {
  text: string;
  /** Where a span of the block's own text, counted from its start, stands in it. */
  place: (span: Span) => Span;
}

/** A block of a text as its page shows it. */
export function shownBlock(text: string, { start, end, marks = [] }: Block): ShownBlock {
  const own = text.slice(start, end);
  const placed = marks.map(({ at, sign }) => ({ at: at - start, sign }));
  const lengthOf = (some: typeof placed): number => some.reduce((sum, { sign }) => sum + sign.length, 0);
  return {
    text: placed.reduceRight((shown, { at, sign }) => `${shown.slice(0, at)}${sign}${shown.slice(at)}`, own),
    place: (span) => ({
      start: span.start + lengthOf(placed.filter(({ at }) => at <= span.start)),
      end: span.end + lengthOf(placed.filter(({ at }) => at < span.end)),
    }),
  };
}
