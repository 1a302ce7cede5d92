import { primaryLanguage } from '../../../model/text/primaryLanguage.ts';
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
/** The words of English questions and sentences that say nothing about what is sought, the commonest first. */
const STOP_WORDS = new Set(
  `the of and to in a that is was for it with said as his on be at by he this had are but from i or have an they which
  one you were all her she there would their we him been has when who will more if out so up what its about into than
  them can only other some could these may then do any my such like our over me most also did many must through where
  much your way should each just those how too very own being under might while get say says long off during according
  every until told does around give given far become became upon having often claim claims claimed thing things mean
  means though whether tell tells why let yet big saying really happen happened happens done ever gives doing whose
  actually am whom telling hers please`.split(/\s+/),
);

/**
 * How many words are searched at most where a query has only stop words. Each of them is in very many claims, which all
 * have to be fetched.
 */
const ENOUGH = 2;

/**
 * Reads what a reader typed in a language: quoted phrases, and the words worth searching. A query of stop words alone keeps the
 * rarest.
 */
export function parseQuery(text: string, language: string): Query {
  const phrases = [...text.matchAll(QUOTED)]
    .map(([, phrase = '']) => phrase.trim())
    .filter((phrase) => searchWords(phrase, language).length > 0);
  const unquoted = text.replace(QUOTED, ' ');
  const words = tellingWords(unquoted, language);
  if (words.length > 0 || phrases.length > 0) return { text, words, phrases };
  return { text, words: leastCommon(soughtWords(unquoted, language)), phrases };
}

/** The words of a text that can be sought, without those that every sentence has. */
export function tellingWords(text: string, language: string): SearchWord[] {
  return soughtWords(text, language).filter((word) => !isStopWord(word, language));
}

function soughtWords(text: string, language: string): SearchWord[] {
  return searchWords(text, language).filter(({ wanted }) => wanted.length > 0);
}

function isStopWord({ terms: [term = ''] }: SearchWord, language: string): boolean {
  return primaryLanguage(language) === 'en' && STOP_WORDS.has(term);
}

/** The rarest of some stop words, in the order of the query. */
function leastCommon(words: readonly SearchWord[]): SearchWord[] {
  const order = [...STOP_WORDS];
  const rarity = ({ terms: [term = ''] }: SearchWord): number => order.indexOf(term);
  const chosen = words.toSorted((a, b) => rarity(b) - rarity(a)).slice(0, ENOUGH);
  return words.filter((word) => chosen.includes(word));
}

/**
 * Whether the reader is likely to type on: the text ends with one or two letters of a script that has longer words, or has only
 * words that every sentence has. A search for it would find nearly everything, which takes long.
 */
export function isBegun(text: string, language: string): boolean {
  const words = searchWords(text, language);
  if (words.every((word) => isStopWord(word, language))) return true;
  return /(?:^|\s)\S{1,2}$/u.test(text) && words.at(-1)?.run === undefined;
}
