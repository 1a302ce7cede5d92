import { digest } from './digest.ts';
import { weightOf, type ComparedWord } from './words.ts';

/** From so many words in a row on, two texts have the same words. */
export const WINDOW = 8;
/** From so many on they do where they stand in quotation marks. */
export const PHRASE = 5;
/** A whole sentence of so many words, too few for a window, is looked for as a whole. */
export const SHORTEST = 3;

/** How many words a fingerprint is made of. */
const RUN = 3;
/** Of so many runs in a row the rarest is kept. They take no more words than a phrase, so that each phrase has one. */
const AMONG = PHRASE - RUN + 1;

/** How many letters of a word decide in which file it stands; terms have no more. */
const BEGINNING = 6;

/** What stands in the place of some words. */
export interface Fingerprint {
  /** A number below 2³²; seldom do other words have the same. */
  key: number;
  /** The number below 2³² that decides in which file it stands: by the first letters of the longest word. */
  group: number;
}

type Words = readonly Pick<ComparedWord, 'folded'>[];

/**
 * The fingerprints of words in a row: few of all their runs, but chosen so that two texts that share a phrase share those of the
 * phrase (Schleimer, Wilkerson and Aiken, “Winnowing”, 2003). Of runs side by side the one with most letters is kept, since
 * it stands in the fewest texts. Fewer words than a phrase have none.
 */
export function fingerprintsOf(words: Words): Fingerprint[] {
  const runs = words.slice(RUN - 1).map((_, at) => runOf(words.slice(at, at + RUN)));
  const kept = runs.slice(AMONG - 1).map((_, at) => runs.slice(at, at + AMONG).reduce(rarer));
  return [...new Map(kept.map((run) => [run.key, run])).values()];
}

/** The fingerprint of a whole sentence that is too short for a window; undefined where it is longer or hardly one. */
export function ofShortSentence(words: readonly ComparedWord[]): Fingerprint | undefined {
  const weight = weightOf(words);
  if (weight < SHORTEST || weight >= WINDOW) return undefined;
  return { ...runOf(words), key: digest(`.${textOf(words)}.`) };
}

/** The fingerprint of a term of claims. It stands beside those of the runs whose longest word it begins. */
export function ofTerm(term: string): Fingerprint {
  return { key: digest(`=${term}`), group: groupOf(term) };
}

interface Run extends Fingerprint {
  letters: number;
}

function runOf(words: Words): Run {
  const text = textOf(words);
  return { key: digest(text), group: groupOf(longest(words)), letters: text.length };
}

const groupOf = (word: string): number => digest(word.slice(0, BEGINNING), 1);

function rarer(one: Run, other: Run): Run {
  return (other.letters - one.letters || other.key - one.key) > 0 ? other : one;
}

function textOf(words: Words): string {
  return words.map(({ folded }) => folded).join(' ');
}

/** The longest word, which is hardly ever a common one; of several the last in the order of their letters. */
function longest(words: Words): string {
  return words.reduce(
    (best, { folded }) => ((folded.length - best.length || (folded > best ? 1 : -1)) > 0 ? folded : best),
    '',
  );
}
