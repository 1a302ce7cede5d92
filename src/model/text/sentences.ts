import { unfinished } from './language/abbreviations.ts';
import type { PlainText, Span } from './text.ts';

/**
 * The sentences of an article's running text, in order; headings are left out. `language` is a BCP 47 tag. The
 * segmenter of the language breaks after every full stop before a capital; abbreviations are joined again.
 */
export function sentences({ text, blocks }: PlainText, language: string): Span[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const goesOn = unfinished(language);
  return blocks
    .filter((block) => !block.heading)
    .flatMap((block) => {
      const spans: Span[] = [];
      let open: number | undefined;
      for (const { segment, index } of segmenter.segment(text.slice(block.start, block.end))) {
        const start = open ?? block.start + index;
        const end = block.start + index + segment.trimEnd().length;
        const after = text.slice(block.start + index + segment.length, block.end).trimStart();
        open = after !== '' && goesOn(text.slice(start, end), after) ? start : undefined;
        if (open === undefined && end > start) spans.push({ start, end });
      }
      return spans;
    });
}

/** How many sentences there are, and how many a claim touches; the others are listed. */
export interface Coverage {
  total: number;
  covered: number;
  bare: Span[];
}

/** Counts the sentences and finds those that none of `spans` touches. */
export function coverage(all: readonly Span[], spans: readonly Span[]): Coverage {
  const bare = all.filter((sentence) => !spans.some((span) => span.start < sentence.end && span.end > sentence.start));
  return { total: all.length, covered: all.length - bare.length, bare };
}
