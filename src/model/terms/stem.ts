import { primaryLanguage } from '../text/language/primaryLanguage.ts';

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

/** What all forms of a word of a language share, roughly: its stem where it has one that is long enough, else the word. */
export function sharedForm(word: string, language: string): string {
  return primaryLanguage(language) === 'en' ? stem(word) : word;
}

/** Whether two words may be forms of one in whatever language: they begin alike. */
export function sharesBeginning(word: string, other: string): boolean {
  const shared = sharedLetters(word, other);
  return shared >= LEAST && shared >= SHARED * Math.max(word.length, other.length);
}

/** Words of so many letters may have a stem that is the beginning of quite other words: “going” of “government”. */
const SHORT = 6;
/** How many letters forms of one word share at least, where their endings are longer than these. */
const SURE = 5;
const ENDING = 3;

/** Whether a word may have so short a stem that Pagefind, which looks for whatever begins with it, finds other words. */
export function hasShortStem(word: string): boolean {
  return word.length > 2 && word.length <= SHORT && /^\p{L}+$/u.test(word);
}

/** Whether a word begins with another, or may be a form of it: both begin alike and have short endings. */
export function mayBeForm(word: string, other: string): boolean {
  const shared = sharedLetters(word, other);
  if (shared === word.length || shared >= SURE) return true;
  return shared >= 2 && Math.max(word.length, other.length) - shared <= ENDING;
}

function sharedLetters(word: string, other: string): number {
  const at = Array.from(word).findIndex((letter, index) => letter !== other[index]);
  return at === -1 ? word.length : at;
}

/** The stem of an English word, roughly: without its ending, where enough is left. */
function stem(word: string): string {
  const cut = word.replace(ENDINGS, '');
  return cut.length >= LEAST ? cut : word;
}
