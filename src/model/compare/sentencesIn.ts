import { sentences } from '../text/sentences.ts';
import { BLOCK_BREAK, type Block, type PlainText, type Span } from '../text/text.ts';
import { SHORTEST } from './same/fingerprints.ts';
import { weightOf, wordsOf } from './same/words.ts';

/** A text as somebody pasted it: each line with words in it is a paragraph. */
export function pastedText(raw: string): PlainText {
  const lines = raw
    .split(/[\r\n\u2028\u2029]+/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
  const blocks: Block[] = [];
  let start = 0;
  for (const [section, line] of lines.entries()) {
    blocks.push({ start, end: start + line.length, section, heading: false });
    start += line.length + BLOCK_BREAK.length;
  }
  return { text: lines.join(BLOCK_BREAK), blocks };
}

/**
 * The sentences of a text that something can be told of. One of a word or two says nothing alone, so that it is read with the
 * one after it in its paragraph, or before it; a paragraph of so few words is left out.
 */
export function sentencesIn(text: PlainText, language: string): Span[] {
  const all = sentences(text, language);
  return text.blocks.flatMap((block) => {
    const own = all.filter(({ start }) => start >= block.start && start < block.end);
    const joined: Span[] = [];
    let open: number | undefined;
    for (const { start, end } of own) {
      const from = open ?? start;
      open = isShort(text, { start: from, end }) ? from : undefined;
      if (open === undefined) joined.push({ start: from, end });
    }
    const last = joined.at(-1);
    if (open !== undefined && last) last.end = own.at(-1)?.end ?? last.end;
    return joined;
  });
}

function isShort({ text }: PlainText, { start, end }: Span): boolean {
  return weightOf(wordsOf(text.slice(start, end))) < SHORTEST;
}
