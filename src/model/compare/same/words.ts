import { foldLetters } from '../../terms/letters.ts';
import { UNSPACED } from '../../terms/unspaced.ts';
import type { Span } from '../../text/text.ts';

/** A word of a text, as two texts are compared word for word. */
export interface ComparedWord extends Span {
  /** Without what keyboards and programs write differently: case, accents, hyphens, apostrophes, signs that nobody sees. */
  folded: string;
  /** How many words it counts as: a letter of a script without spaces is half a word. */
  weight: number;
}

const LETTER_ALONE = new RegExp(`(?!\\p{sc=Hang})${UNSPACED}\\p{M}*`, 'u');
/** What stands between spaces or long dashes; of scripts without spaces, each letter. */
const WORD = new RegExp(`${LETTER_ALONE.source}|(?:(?!${LETTER_ALONE.source})[^\\s—–…/])+`, 'gu');

/** The words of a text in order, with their places in UTF-16 code units. */
export function wordsOf(text: string): ComparedWord[] {
  return Array.from(text.matchAll(WORD)).flatMap(({ 0: raw, index }) => {
    // Words that were taken down are words too, which nothing has.
    const folded = raw.includes('█') ? '█' : foldLetters(raw);
    const weight = LETTER_ALONE.test(raw) ? 0.5 : 1;
    return folded === '' ? [] : [{ folded, weight, start: index, end: index + raw.length }];
  });
}

/** How many words some words count as. */
export function weightOf(words: readonly ComparedWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

/** Every run of words that counts as `size` words: at each word the shortest that begins there. */
export function runsOf(words: readonly ComparedWord[], size: number): ComparedWord[][] {
  const runs: ComparedWord[][] = [];
  let [end, weight] = [0, 0];
  for (const [start, word] of words.entries()) {
    while (weight < size && end < words.length) weight += words[end++]?.weight ?? 0;
    if (weight < size) break;
    runs.push(words.slice(start, end));
    weight -= word.weight;
  }
  return runs;
}
