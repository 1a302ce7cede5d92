import type { SpeechWords } from '../languages/words/speechWords.ts';
import { HOLE } from './quotation.ts';
import { isAdverb, isCapital, isGerund, isPronoun, MOST_WORDS, phraseOf, tokensOf } from './tokens.ts';
import type { Phrase, Token } from './tokens.ts';

/** The phrase for somebody that a stretch begins with: “Ada Lund (in a letter)”, “a spokesman for the port (on Friday)”. */
export function phraseAtStart(text: string, from: number, to: number, words: SpeechWords): Phrase | undefined {
  const stretch = stretchOf(words).exec(text.slice(from, to))?.[0] ?? '';
  const tokens = tokensOf(text, from, from + stretch.length).slice(0, MOST_WORDS);
  const end = tokens.findIndex((token, at) => endsBefore(token, tokens[at - 1], tokens[0], words));
  return phraseOf(end === -1 ? tokens : tokens.slice(0, end), words);
}

/** Whether a phrase ends before a word. */
function endsBefore(token: Token, left: Token | undefined, first: Token | undefined, words: SpeechWords): boolean {
  const { small, word } = token;
  if (words.determiners.includes(small)) return false;
  if ([words.stops, words.passive].some((list) => list.includes(small)) || isAdverb(small, words)) return true;
  if (words.prepositions.includes(small))
    return !left || !(words.of.includes(small) || (words.from.includes(small) && !isCapital(left.word)));
  if (isPronoun(small, words)) return true;
  if (!left || words.and.includes(small)) return false;
  if (isGerund(word, words)) return !words.determiners.includes(left.small);
  const isBareName = isCapital(first?.word ?? '') && !words.determiners.includes(first?.small ?? '');
  return isBareName && isCapital(left.word) && !isCapital(word);
}

const stretches = new WeakMap<SpeechWords, RegExp>();

/** Up to the next mark that ends a phrase; a full stop is none within a word, after a title or after an initial. */
function stretchOf(words: SpeechWords): RegExp {
  const before = [...Object.values(words.titles).flat(), '\\p{L}'].join('|');
  const pattern =
    stretches.get(words) ??
    new RegExp(`^(?:[^,.;:!?—–${HOLE}]|\\.(?=[\\p{L}\\p{N}])|(?<=(?<!\\p{L})(?:${before}))\\.)*`, 'iu');
  stretches.set(words, pattern);
  return pattern;
}
