import { BLOCK_BREAK, blockAt, codePointOffsets, type PlainText, type Span } from '../../text/text.ts';

/** The excerpts of a text, each a block, and a function that gives the place of a span of the whole text among them. */
export interface Excerpts {
  text: PlainText;
  place: (span: Span) => Span;
}

/**
 * Cuts a text to the spans that are quoted from it; not a word of the rest is kept. Quotes that overlap, or have only a
 * space between them, become one excerpt.
 */
export function cutToExcerpts(whole: PlainText, quoted: readonly Span[]): Excerpts {
  const kept = joined(whole, quoted);
  const points = codePointOffsets(
    whole.text,
    kept.map(({ start }) => start),
  );
  const hasWords = (start: number, end: number | undefined): boolean =>
    /[\p{L}\p{N}]/u.test(whole.text.slice(start, end));
  const text: PlainText = { text: '', blocks: [] };
  for (const [section, { start, end }] of kept.entries()) {
    if (section > 0) text.text += BLOCK_BREAK;
    const from = text.text.length;
    text.text += whole.text.slice(start, end);
    text.blocks.push({
      start: from,
      end: text.text.length,
      section,
      heading: blockAt(whole.blocks, start)?.heading ?? false,
      excerpt: {
        start: points[section] ?? 0,
        cutBefore: hasWords(kept[section - 1]?.end ?? 0, start),
        cutAfter: hasWords(end, kept[section + 1]?.start),
      },
    });
  }
  const place = ({ start, end }: Span): Span => {
    const index = kept.findLastIndex((excerpt) => excerpt.start <= start);
    const shift = (text.blocks[index]?.start ?? 0) - (kept[index]?.start ?? 0);
    return { start: start + shift, end: end + shift };
  };
  return { text, place };
}

function joined({ text, blocks }: PlainText, spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    const goesOn = last && text.slice(last.end, start).trim() === '' && (blockAt(blocks, last.start)?.end ?? 0) >= end;
    if (goesOn) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}
