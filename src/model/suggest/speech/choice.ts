import type { Span } from '../../text/text.ts';
import type { SpeechWords } from '../languages/words/speechWords.ts';
import type { Cue } from './cues.ts';
import { HOLE } from './quotation.ts';

/** A cue farther from the words than this many words speaks of something else. */
const FARTHEST = 25;

/** One that stands behind so few words of the quote opens it: “allegations he rejects”; “that he rejects it” only goes on. */
const FEW = 1;

/** What comes before what: a cue up to three words before the quote, one that opens it, one within it, one at the sentence’s end. */
const OPENING = 4.5;
const WITHIN = 30;
const ASIDE = 40;

/**
 * The cue that a quote hangs on: the one that ends where the quote begins or begins where it ends, then one within it,
 * then one that ends its sentence. Offsets are those of the masked sentence.
 */
export function chooseCue(sentence: string, quote: Span, cues: readonly Cue[], words: SpeechWords): Cue | undefined {
  return cues
    .map((cue) => ({ cue, distance: distanceOf(sentence, quote, cue, words) }))
    .filter(({ distance }) => distance < Infinity)
    .sort((a, b) => a.distance - b.distance)[0]?.cue;
}

function distanceOf(sentence: string, quote: Span, cue: Cue, { that }: SpeechWords): number {
  if (cue.start >= quote.end) {
    if (cue.isLeading) return Infinity;
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
  const before = sentence.slice(quote.start, cue.start).trim();
  const opens = countWords(before) <= FEW && !that.includes(before);
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
