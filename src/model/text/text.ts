/** A run of an article's plain text that stands in one block of its page: a paragraph, a heading, a table cell. */
export interface Block {
  /** Where it begins in the plain text, in UTF-16 code units. */
  start: number;
  end: number;
  /** Which top-level element of the text holds it, from 0. */
  section: number;
  heading: boolean;
  /** Where line breaks and pictures stand in it, in order; left out where none does. */
  breaks?: number[];
  /** The marks in it that lead to notes, which its page shows and the text does not have; left out where it has none. */
  marks?: { at: number; sign: string }[];
  /** Set only where the site shows excerpts of a text instead of all of it; this block is then one of them. */
  excerpt?: {
    /** Where it begins in the whole text, in Unicode code points. */
    start: number;
    /** Whether words were left out between it and the excerpt before it, or the one after it. */
    cutBefore: boolean;
    cutAfter: boolean;
  };
}

/** An article's text as a reader gets it, whole or in excerpts: the blocks joined by `BLOCK_BREAK`. */
export interface PlainText {
  text: string;
  blocks: Block[];
}

/** What stands between two blocks of a plain text. */
export const BLOCK_BREAK = '\n\n';

/** A stretch of a plain text, in UTF-16 code units; `end` is not part of it. */
export interface Span {
  start: number;
  end: number;
}

/** The block that holds an offset, found by binary search; undefined where it lies between two blocks. */
export function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (!block || offset < block.start) high = middle - 1;
    else if (offset >= block.end) low = middle + 1;
    else return block;
  }
  return undefined;
}

/** Translates UTF-16 offsets, ascending, to counts of Unicode code points, in one pass over the text. */
export function codePointOffsets(text: string, offsets: readonly number[]): number[] {
  const result: number[] = [];
  let units = 0;
  let points = 0;
  for (const offset of offsets) {
    while (units < offset) {
      units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1;
      points += 1;
    }
    result.push(points);
  }
  return result;
}
