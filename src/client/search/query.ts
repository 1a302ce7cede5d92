import { wordsOf, type Word } from '../../model/words.ts';

/** What a reader asks for. */
export interface Query {
  /** As typed. */
  text: string;
  /** The words that a claim should have, without those that every question has. */
  words: Word[];
  /** Word sequences that a claim must have just so: what stood in quotation marks. */
  phrases: string[];
}

const QUOTED = /["“”„«]([^"“”„«»]+)["“”»]/gu;
const SHORT_NUMBERS: [RegExp, string][] = [
  [/(?<=\d)\s?(?:m|mn|mio)\b/giu, ' million'],
  [/(?<=\d)\s?(?:bn|b)\b/giu, ' billion'],
  [/(?<=\d)\s?k\b/giu, ',000'],
];

/** The words of questions and sentences that say nothing about what is sought. */
const STOP_WORDS = new Set(
  `a about according actually all also am an and any are around as at be became become been being big but by can claim claimed claims
  could did do does doing done during each ever every far for from get give given gives had happen happened happens has have having he
  her hers him his how i if in into is it its just let like long many may me mean means might more most much must my of off often on
  one only or other our out over own please really said say saying says she should so some such tell telling tells than that the
  their them then there these they thing things this those though through to told too under until up upon very was way we were what
  when where whether which while who whom whose why will with would yet you your`.split(/\s+/),
);

/** Words that are in nearly every claim tell little however many there are, and each makes a reader wait. */
const ENOUGH = 2;

/** Reads what a reader typed: quoted phrases, and the words worth searching; the longest of all, where none is. */
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
  return { text, words: telling.length > 0 || phrases.length > 0 ? telling : longest(words), phrases };
}

/** The longest words, in the order in which they stand. */
function longest(words: readonly Word[]): Word[] {
  const chosen = words.toSorted((a, b) => b.whole.length - a.whole.length).slice(0, ENOUGH);
  return words.filter((word) => chosen.includes(word));
}

/**
 * True where more is to be awaited of what a reader types: so far it is found nearly everywhere, since it is the first one
 * or two letters of a word, or words that every sentence has. Finding all of that takes long.
 */
export function isBegun(text: string): boolean {
  return /(?:^|\s)\S{1,2}$/u.test(text) || wordsOf(text).every(({ whole }) => STOP_WORDS.has(whole));
}
