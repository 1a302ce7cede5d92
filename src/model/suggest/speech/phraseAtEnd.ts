import type { SpeechWords } from '../languages/words/speechWords.ts';
import {
  isAdverb,
  isCapital,
  isGerund,
  isParticiple,
  isPronoun,
  isTitle,
  MOST_WORDS,
  phraseOf,
  tokensOf,
} from './tokens.ts';
import type { Phrase, Token } from './tokens.ts';

/** Whether the word to the left belongs to a phrase, and whether it opens it. */
type Step = 'go' | 'last' | 'stop';

/**
 * The phrase for somebody that a stretch of a text ends with: “(that) the former mayor Ada Lund”; undefined where it tells
 * when or where, “captains around the country”.
 */
export function phraseAtEnd(text: string, from: number, to: number, words: SpeechWords): Phrase | undefined {
  const tokens = tokensOf(text, from, to);
  let first = tokens.length;
  for (let at = tokens.length - 1; tokens.length - at <= MOST_WORDS; at -= 1) {
    const token = tokens[at];
    if (!token) break;
    const step = stepLeft(tokens, token, at, first, words);
    if (step === 'stop') {
      first = withoutVerb(tokens, first, words);
      break;
    }
    first = at;
    if (step === 'last' && !goesOn(tokens, at - 1, words)) break;
  }
  const before = tokens[first - 1];
  if (before && words.prepositions.includes(before.small)) return undefined;
  return phraseOf(tokens.slice(first), words);
}

function stepLeft(tokens: readonly Token[], token: Token, at: number, first: number, words: SpeechWords): Step {
  const { small } = token;
  const [left, right] = [tokens[at - 1], tokens[first]];
  if (words.determiners.includes(small)) return 'last';
  if (isPronoun(small, words)) return right ? 'stop' : 'last';
  if (words.and.includes(small)) return left && right && !hasVerb(tokens.slice(0, at), words) ? 'go' : 'stop';
  if (words.stops.includes(small)) return 'stop';
  if (words.joining.includes(small)) return right && joins(tokens, at, words) ? 'go' : 'stop';
  if (words.prepositions.includes(small)) return 'stop';
  return isVerb(token, left, right, words) ? 'stop' : 'go';
}

/** Whether a phrase goes on to the left of its article: “many experts and (some lawmakers)”, “those backing (the bill)”. */
function goesOn(tokens: readonly Token[], at: number, words: SpeechWords): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!token || !before) return false;
  if (words.and.includes(token.small)) return !hasVerb(tokens.slice(0, at), words);
  return joins(tokens, at, words) || (isGerund(token.word, words) && isNounLike(before, words));
}

/** Whether the preposition at a place hangs on the word before it: on “spokesman” or “interviewed”, not on “is”. */
function joins(tokens: readonly Token[], at: number, words: SpeechWords): boolean {
  const [preposition, before] = [tokens[at], tokens[at - 1]];
  if (!preposition || !before || !words.joining.includes(preposition.small)) return false;
  return words.determiners.includes(before.small) || isNounLike(before, words);
}

function isNounLike({ small }: Token, words: SpeechWords): boolean {
  const others = [words.stops, words.prepositions, words.and, words.determiners];
  return !others.some((list) => list.includes(small)) && !isAdverb(small, words);
}

/** Whether a word looks like a verb of another clause: not “retired” before its noun, nor “led” before “by”. */
function isVerb({ word }: Token, left: Token | undefined, right: Token | undefined, words: SpeechWords): boolean {
  if (!left || !right || !isParticiple(word, words)) return false;
  if (words.passive.includes(left.small)) return true;
  if (words.prepositions.includes(right.small)) return false;
  return ![words.determiners, words.joining, words.and].some((list) => list.includes(left.small));
}

/** Whether a verb stands in the last clause of some words. */
function hasVerb(all: readonly Token[], words: SpeechWords): boolean {
  const tokens = all.slice(all.findLastIndex(({ small }) => words.conjunctions.includes(small)) + 1);
  return tokens.some(
    (token, at) => words.stops.includes(token.small) || isVerb(token, tokens[at - 1], tokens[at + 1], words),
  );
}

/** A name after a clause’s verb without the words before it, which may be that verb: “(certainly benefit) Ada Lund”. */
function withoutVerb(tokens: readonly Token[], first: number, words: SpeechWords): number {
  const name = tokens.findIndex(({ word, small }, at) => at >= first && (isCapital(word) || isTitle(small, words)));
  return name > first && tokens.slice(name).every(({ word }) => isCapital(word)) ? name : first;
}
