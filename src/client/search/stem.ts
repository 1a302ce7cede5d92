import { primaryLanguage } from '../../model/text/primaryLanguage.ts';

/** English endings, so that “escalating” counts as known where a text has “escalation”. */
const ENDINGS = /(?:at(?:ions?|ing|ed|es?|ors?)|itions?|ings?|ions?|ies|ied|ers?|ed|es|ly|s|y|e)$/u;

/** The least part of a word that its other forms share. */
const SHARED = 0.6;
const LEAST = 4;

/** Whether two words of a language are forms of one, roughly. What is not English is left to Pagefind. */
export function isSameWord(word: string, other: string, language: string): boolean {
  if (word === other) return true;
  return primaryLanguage(language) === 'en' && stem(word).length >= LEAST && stem(word) === stem(other);
}

/** Whether two words may be forms of one in whatever language: they begin alike. */
export function sharesBeginning(word: string, other: string): boolean {
  const shared = Array.from(word).findIndex((letter, at) => letter !== other[at]);
  const length = shared === -1 ? word.length : shared;
  return length >= LEAST && length >= SHARED * Math.max(word.length, other.length);
}

/** The stem of an English word, roughly: without its ending, where enough is left. */
function stem(word: string): string {
  const cut = word.replace(ENDINGS, '');
  return cut.length >= LEAST ? cut : word;
}
