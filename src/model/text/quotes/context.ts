import type { PlainText, Span } from '../text.ts';

/** A passage around a quote: its text in pieces, those of the quote marked, and whether text was left out at the ends. */
export interface Passage {
  pieces: { text: string; quoted: boolean }[];
  cutBefore: boolean;
  cutAfter: boolean;
}

/**
 * The passages of a text in which the spans of a quote stand, one for each block, with at most `reach` UTF-16 code units
 * of the block's own words on either side, cut between words.
 */
export function quoteContext({ text, blocks }: PlainText, spans: readonly Span[], reach = 220): Passage[] {
  return blocks.flatMap((block) => {
    const inside = spans.filter((span) => span.start >= block.start && span.end <= block.end);
    const first = inside[0];
    const last = inside.at(-1);
    if (!first || !last) return [];
    const start = wordStart(text, Math.max(block.start, first.start - reach), block.start);
    const end = wordEnd(text, Math.min(block.end, last.end + reach), block.end);
    const borders = [start, ...inside.flatMap((span) => [span.start, span.end]), end];
    const pieces = borders
      .slice(0, -1)
      .map((from, index) => ({ text: text.slice(from, borders[index + 1]), quoted: index % 2 === 1 }))
      .filter((piece) => piece.text !== '');
    return [{ pieces, cutBefore: start > block.start, cutAfter: end < block.end }];
  });
}

function wordStart(text: string, at: number, floor: number): number {
  if (at === floor) return at;
  const space = text.indexOf(' ', at - 1);
  return space === -1 ? at : space + 1;
}

function wordEnd(text: string, at: number, ceiling: number): number {
  if (at === ceiling) return at;
  const space = text.lastIndexOf(' ', at);
  return space === -1 ? at : space;
}
