import { codeOf, digest } from './digest.ts';
import { runsOf, weightOf, type ComparedWord } from './words.ts';

/** From so many words in a row on, two texts have the same words. */
export const WINDOW = 8;
/** From so many on they do where they stand in quotation marks. */
export const PHRASE = 5;
/** A whole sentence of so many words, too few for a window, is looked for as a whole. */
export const SHORTEST = 3;

/**
 * The two sorts of fingerprints: of eight words in a row, and of five words in a row and whole short sentences. They are
 * apart since a text asks for far fewer of the second sort.
 */
export const SORTS = ['windows', 'phrases'] as const;
export type Sort = (typeof SORTS)[number];

/** What stands in the place of some words: nobody can tell the words from it without having them. */
export interface Fingerprint {
  code: string;
  /** The number below 2³² that decides in which file it stands. Runs that share their longest word stand together. */
  group: number;
  words: readonly ComparedWord[];
}

/** The fingerprints of every window of a stretch of words. */
export const windowsOf = (words: readonly ComparedWord[]): Fingerprint[] => runsOf(words, WINDOW).map(ofRun);

/** The fingerprints of every five words in a row. */
export const phrasesOf = (words: readonly ComparedWord[]): Fingerprint[] => runsOf(words, PHRASE).map(ofRun);

/** The fingerprint of a whole sentence that is too short for a window; undefined where it is longer or hardly one. */
export function ofShortSentence(words: readonly ComparedWord[]): Fingerprint | undefined {
  const weight = weightOf(words);
  if (weight < SHORTEST || weight >= WINDOW) return undefined;
  return { ...ofRun(words), code: codeOf(digest(`.${textOf(words)}.`)) };
}

function ofRun(words: readonly ComparedWord[]): Fingerprint {
  return { code: codeOf(digest(textOf(words))), group: digest(longest(words), 1), words };
}

function textOf(words: readonly ComparedWord[]): string {
  return words.map(({ folded }) => folded).join(' ');
}

/** The longest word, which is hardly ever a common one; of several the one whose digest is greatest. */
function longest(words: readonly ComparedWord[]): string {
  return words.reduce((best, { folded }) => {
    const longer = folded.length - best.length;
    return longer > 0 || (longer === 0 && digest(folded) > digest(best)) ? folded : best;
  }, '');
}
