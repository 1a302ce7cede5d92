import { searchWords } from '../terms/terms.ts';
import { written } from '../terms/written.ts';

/** A text in a language (a BCP 47 tag). */
export interface Passage {
  text: string;
  language: string;
}

/** What stands between two passages: no word, so that no phrase runs over it. */
const APART = ' | ';

/**
 * What the index is given of some passages: the terms of each in the order of its words, so that phrases can be told, and after
 * all passages what they are found by besides.
 */
export function findableText(passages: readonly Passage[]): string {
  const words = passages.map(({ text, language }) => searchWords(text, language));
  const inOrder = words.map((ofPassage) => ofPassage.flatMap(({ terms }) => terms));
  const also = new Set(words.flat().flatMap((word) => word.also));
  return [...new Set([...inOrder.map(join), join([...also])])].filter((part) => part !== '').join(APART);
}

const join = (terms: readonly string[]): string => terms.map(written).join(' ');
