import type { Claim } from '../../story/corpus.ts';
import { remembered } from '../../remembered.ts';
import { shownBlock } from '../../text/fragment/noteMarks.ts';
import { blockAt, codePointOffsets, type Block, type PlainText, type Span } from '../../text/text.ts';

/** How many characters of the text stand with a quote on either side, to tell it from the same words elsewhere. */
const CONTEXT = 32;

/** A span of a text as W3C text selectors see it: exact words with those around them, and code-point positions. */
export interface Selector {
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
}

/**
 * The spans of a quote as W3C text selectors. `start` and `end` count Unicode code points of the whole plain text,
 * even where only excerpts are shown; the words around a quote then come from its excerpt.
 */
export function quoteSelectors({ text, blocks }: PlainText, spans: readonly Span[]): Selector[] {
  const borders = spans.flatMap(({ start, end }) => [start, end]);
  const offsets = codePointOffsets(text, borders);
  return spans.map(({ start, end }, index) => {
    const block = blockAt(blocks, start);
    const within = block?.excerpt ? block : { start: 0, end: text.length };
    const first = block?.excerpt
      ? block.excerpt.start + points(text, { start: block.start, end: start })
      : (offsets[2 * index] ?? 0);
    return {
      exact: text.slice(start, end),
      prefix: lastPoints(text.slice(Math.max(within.start, start - 2 * CONTEXT), start)),
      suffix: firstPoints(text.slice(end, Math.min(within.end, end + 2 * CONTEXT))),
      start: first,
      end: first + points(text, { start, end }),
    };
  });
}

/** The selectors of a claim's quote. Several exports give them, so they are made once. */
export const claimSelectors = remembered(({ article, spans }: Pick<Claim, 'article' | 'spans'>): Selector[] =>
  quoteSelectors(article.text, spans),
);

/** A span as it stands in the page of its article, where other things may stand between two blocks of the text. */
export interface PageSelector {
  /** The words around it within its own block. */
  prefix: string;
  suffix: string;
  /** Which top-level element of the text holds it, from 0. */
  section: number;
  /** Where it stands in that element's text, in Unicode code points. */
  start: number;
  end: number;
}

/** A span of a text as a page selects it; undefined for a span that stands in no block. */
export function pageSelector({ text, blocks }: PlainText, { start, end }: Span): PageSelector | undefined {
  const block = blockAt(blocks, start);
  if (!block) return undefined;
  const before = blocks.filter(({ section, end: last }) => section === block.section && last <= block.start);
  const lengthBefore = before.reduce((sum, each) => sum + Array.from(shownBlock(text, each).text).length, 0);
  const shown = shownBlock(text, block);
  const place = shown.place({ start: start - block.start, end: end - block.start });
  const first = lengthBefore + points(shown.text, { start: 0, end: place.start });
  return {
    prefix: lastPoints(text.slice(Math.max(block.start, start - 2 * CONTEXT), start)),
    suffix: firstPoints(text.slice(end, Math.min(block.end, end + 2 * CONTEXT))),
    section: block.section,
    start: first,
    end: first + points(shown.text, place),
  };
}

function points(text: string, { start, end }: Pick<Block, 'start' | 'end'>): number {
  return Array.from(text.slice(start, end)).length;
}

function firstPoints(text: string): string {
  return Array.from(text).slice(0, CONTEXT).join('');
}

function lastPoints(text: string): string {
  return Array.from(text).slice(-CONTEXT).join('');
}
