import { wordsOf, type Word } from '../../model/text/words.ts';

/** What a reader asks for. */
export interface Query {
  /** As typed. */
  text: string;
  /** The words that a claim should have, without those that every question has. */
  words: Word[];
  /** The phrases in quotation marks, which a claim must have word for word. */
  phrases: string[];
}

const QUOTED = /["“”„«]([^"“”„«»]+)["“”»]/gu;
const SHORT_NUMBERS: [RegExp, string][] = [
  [/(?<=\d)\s?(?:m|mn|mio)\b/giu, ' million'],
  [/(?<=\d)\s?(?:bn|b)\b/giu, ' billion'],
  [/(?<=\d)\s?k\b/giu, ',000'],
];

/** The words of questions and sentences that say nothing about what is sought, the commonest first. */
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

/** Reads what a reader typed: quoted phrases, and the words worth searching. A query of stop words alone keeps the rarest. */
export function parseQuery(text: string): Query {
  const phrases = [...text.matchAll(QUOTED)]
    .map(([, phrase = '']) => phrase.trim())
    .filter((phrase) => wordsOf(phrase).length > 0);
  const rest = SHORT_NUMBERS.reduce(
    (done, [pattern, words]) => done.replace(pattern, words),
    text.replace(QUOTED, ' '),
  );
  const words = wordsOf(rest);
  const telling = words.filter(({ whole }) => !STOP_WORDS.has(whole));
  return { text, words: telling.length > 0 || phrases.length > 0 ? telling : leastCommon(words), phrases };
}

/** The rarest of some stop words, in the order of the query. */
function leastCommon(words: readonly Word[]): Word[] {
  const order = [...STOP_WORDS];
  const rarity = ({ whole }: Word): number => order.indexOf(whole);
  const chosen = words.toSorted((a, b) => rarity(b) - rarity(a)).slice(0, ENOUGH);
  return words.filter((word) => chosen.includes(word));
}

/**
 * Whether the reader is likely to type on: the text ends with one or two letters, or has only words that every
 * sentence has. A search for it would find nearly everything, which takes long.
 */
export function isBegun(text: string): boolean {
  return /(?:^|\s)\S{1,2}$/u.test(text) || wordsOf(text).every(({ whole }) => STOP_WORDS.has(whole));
}
