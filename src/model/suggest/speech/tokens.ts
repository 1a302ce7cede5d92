import type { SpeechWords } from '../languages/words/speechWords.ts';

/** A phrase that stands for somebody, and where it stands. */
export interface Phrase {
  start: number;
  end: number;
  /** Its words, without what stood in brackets between them. */
  words: string;
}

/** A word of a text, and where it stands. */
export interface Token {
  start: number;
  end: number;
  word: string;
  /** In small letters, without a possessive, a contraction or a full stop at its end. */
  small: string;
}

/** A phrase longer than this is no name of a source. */
export const MOST_WORDS = 12;

/** The words of a stretch of a text. */
export function tokensOf(text: string, from: number, to: number): Token[] {
  return Array.from(text.slice(from, to).matchAll(/[^\s,;:()]+/g), ({ 0: word, index }) => ({
    start: from + index,
    end: from + index + word.length,
    word,
    small: smallForm(word),
  }));
}

/** A word as the tables have it. */
export function smallForm(word: string): string {
  return word
    .toLowerCase()
    .replace(/(?:[’'](?:s|ve|d|ll|re|m)|n[’']t)$/, '')
    .replace(/\.$/, '');
}

/** Words as a phrase, without small words that it cannot begin or end with. */
export function phraseOf(tokens: readonly Token[], words: SpeechWords): Phrase | undefined {
  const isLoose = ({ small }: Token): boolean => words.and.includes(small) || words.prepositions.includes(small);
  const from = tokens.findIndex((token) => !isLoose(token));
  const to = tokens.findLastIndex((token, at) => {
    const hangs = words.determiners.includes(token.small) || isParticiple(token.word, words);
    return !isLoose(token) && (at === from || !hangs);
  });
  const [first, last] = [tokens[from], tokens[to]];
  const kept = tokens.slice(from, to + 1).map(({ word }) => word);
  return first && last && { start: first.start, end: last.end, words: kept.join(' ') };
}

/** Whether a word stands for somebody or something named before, or for the writer. */
export function isPronoun(small: string, { pronouns }: SpeechWords): boolean {
  return Object.values(pronouns).some((list) => list.includes(small));
}

/** Whether a word has a capital. */
export function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Whether a small word looks like a verb that may stand beside a noun: “retired”, “backing”, “seen”. */
export function isParticiple(word: string, { participles }: SpeechWords): boolean {
  if (isCapital(word)) return false;
  return participles.some((end) => word === end || (word.endsWith(end) && word.length > end.length + 1));
}

/** Whether a small word looks like a verb that follows its noun: “those backing the bill”. */
export function isGerund(word: string, { gerunds }: SpeechWords): boolean {
  return !isCapital(word) && gerunds.some((ending) => word.endsWith(ending));
}

/** Whether a word looks like an adverb: “quickly”, not “tally”. */
export function isAdverb(small: string, { adverbs }: SpeechWords): boolean {
  return adverbs.some((ending) => small.endsWith(ending) && small.length > ending.length + 4);
}

/** Whether a word before a name is a title. */
export function isTitle(small: string, { titles }: SpeechWords): boolean {
  return Object.values(titles).some((list) => list.includes(small));
}

/** Small words within a proper name. */
const WITHIN_NAMES = /^(?:of|de|del|della|di|da|dos|van|von|der|la|le|al|bin|y|e)$/;

/** Whether a phrase is a proper name: words with capitals only, and no article before them. */
export function isName(phrase: string, { determiners }: SpeechWords): boolean {
  const [first = '', ...others] = phrase.split(' ');
  if (!isCapital(first) || determiners.includes(first.toLowerCase())) return false;
  return others.every((word) => isCapital(word) || WITHIN_NAMES.test(word));
}
