import type { StopWords } from '../story/story.ts';
import { searchWords, type SearchWord } from '../../../model/terms/terms.ts';

/** What a reader asks for. */
export interface Query {
  /** As typed. */
  text: string;
  /** The words that a claim should have, without those that every question has. */
  words: SearchWord[];
  /** The phrases in quotation marks, which a claim must have word for word. */
  phrases: string[];
}

const QUOTED = /["“”„«]([^"“”„«»]+)["“”»]/gu;
/**
 * How many words are searched at most where a query has only stop words. Each of them is in very many claims, which all
 * have to be fetched.
 */
const ENOUGH = 2;

/**
 * Reads what a reader typed in a language: quoted phrases, and the words worth searching. A query of stop words alone keeps the
 * rarest.
 */
export function parseQuery(text: string, language: string, stopWords: StopWords): Query {
  const phrases = [...text.matchAll(QUOTED)]
    .map(([, phrase = '']) => phrase.trim())
    .filter((phrase) => searchWords(phrase, language).length > 0);
  const unquoted = text.replace(QUOTED, ' ');
  const words = tellingWords(unquoted, language, stopWords);
  if (words.length > 0 || phrases.length > 0) return { text, words, phrases };
  return { text, words: leastCommon(soughtWords(unquoted, language), stopWords), phrases };
}

/** The words of a text that can be sought, without those that every sentence has. */
export function tellingWords(text: string, language: string, stopWords: StopWords): SearchWord[] {
  const words = soughtWords(text, language);
  const left = stopWordsOf(words, stopWords);
  return words.filter((word) => !left.has(termOf(word)));
}

function soughtWords(text: string, language: string): SearchWord[] {
  return searchWords(text, language).filter(({ wanted }) => wanted.length > 0);
}

const termOf = ({ terms: [term = ''] }: SearchWord): string => term;

/** Those of the language that has most of some words: what says nothing in one may tell something in another. */
function stopWordsOf(words: readonly SearchWord[], stopWords: StopWords): ReadonlySet<string> {
  const count = (list: ReadonlySet<string>): number => words.filter((word) => list.has(termOf(word))).length;
  const [most = new Set()] = stopWords.toSorted((a, b) => count(b) - count(a));
  return most;
}

/** The rarest of some stop words, in the order of the query. */
function leastCommon(words: readonly SearchWord[], stopWords: StopWords): SearchWord[] {
  const order = [...stopWordsOf(words, stopWords)];
  const rarity = (word: SearchWord): number => order.indexOf(termOf(word));
  const chosen = words.toSorted((a, b) => rarity(b) - rarity(a)).slice(0, ENOUGH);
  return words.filter((word) => chosen.includes(word));
}

/**
 * Whether the reader is likely to type on: the text ends with one or two letters of a script that has longer words, or has only
 * words that every sentence has. A search for it would find nearly everything, which takes long.
 */
export function isBegun(text: string, language: string, stopWords: StopWords): boolean {
  if (tellingWords(text, language, stopWords).length === 0) return true;
  return /(?:^|\s)\S{1,2}$/u.test(text) && searchWords(text, language).at(-1)?.run === undefined;
}
