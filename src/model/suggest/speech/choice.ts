import type { Span } from '../../text/text.ts';
import type { Cue } from './cues.ts';
import { HOLE } from './quotation.ts';

/** A cue farther from the words than this many words speaks of something else. */
const FARTHEST = 25;

/** One that stands behind so few words of the quote opens it: “allegations he rejects”. */
const FEW = 1;

/** What comes before what: a cue at the quote, one within it, one that ends the sentence. */
const OPENING = 0.5;
const WITHIN = 30;
const ASIDE = 40;

/**
 * The cue that a quote hangs on: the one that ends where the quote begins or begins where it ends, then one within it,
 * then one that ends its sentence. Offsets are those of the masked sentence.
 */
export function chooseCue(sentence: string, quote: Span, cues: readonly Cue[]): Cue | undefined {
  return cues
    .map((cue) => ({ cue, distance: distanceOf(sentence, quote, cue) }))
    .filter(({ distance }) => distance < Infinity)
    .sort((a, b) => a.distance - b.distance)[0]?.cue;
}

function distanceOf(sentence: string, quote: Span, cue: Cue): number {
  if (cue.start >= quote.end) {
    const between = countWords(sentence.slice(quote.end, cue.start));
    if (between === 0) return 0;
    return isAside(sentence, cue) && between < FARTHEST ? ASIDE + between : Infinity;
  }
  if (cue.end <= quote.start) {
    const between = countWords(sentence.slice(cue.end, quote.start));
    return between < FARTHEST ? 1 + between : Infinity;
  }
  if (cue.verb.start >= quote.end) return WITHIN;
  if (cue.verb.start < quote.start || cue.verb.end > quote.end) return 1;
  const opens = countWords(sentence.slice(quote.start, cue.start)) <= FEW;
  return opens ? OPENING : WITHIN + cue.start / sentence.length;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** Whether a cue follows a comma and ends its sentence, or stands before a quotation: “…, Ada Lund said on Friday.” */
function isAside(sentence: string, { start, end }: Cue): boolean {
  const [after = ''] = sentence.slice(end).split(HOLE);
  return /,\s*$/.test(sentence.slice(0, start)) && countWords(after) <= 6;
}
