import { isOfRun } from './unspaced.ts';

/**
 * Letters that stand for what Pagefind would not keep. They are those of Yi: letters without case, accents or endings, which
 * no program parts, and hardly a story is written with.
 */
const FIRST = 0xa000;
const LETTERS = 0x400;
const POINT = '\uA480';
/** After a number and a very short word, so that a search for it does not find what begins alike. */
const END = '\uA481';
/** Before a letter alone, which is not the beginning of pairs: Pagefind takes a beginning for a word that it lacks. */
const ALONE = '\uA482';

/** So many letters begin too many words to be taken for the beginning of one. */
const SHORT = /^\p{L}{1,2}$/u;
const NUMBER = /^\p{Sc}?\d+(?:\.\d+)?$/u;

/** Whether a term is a number, which nothing but itself answers. */
export function isNumber(term: string): boolean {
  return NUMBER.test(term);
}

/** A term as Pagefind is given it, in the index and in queries. Pagefind changes nothing of it but that it cuts endings. */
export function written(term: string): string {
  if (isOfRun(term)) {
    const letters = Array.from(term, asLetters);
    return letters.length === 1 ? ALONE + letters.join('') : letters.join('');
  }
  return isMeantWhole(term) ? beginning(term) + END : beginning(term);
}

/** Whether a term is so short, or a number, that no word which merely begins with it is meant. */
export function isMeantWhole(term: string): boolean {
  return isNumber(term) || SHORT.test(term);
}

/** What words that begin with a term begin with as Pagefind is given them. The term is none of a run. */
export function beginning(term: string): string {
  return term.replace(/(?<=\d)\.(?=\d)/gu, POINT).replace(/[\p{M}\p{Sc}]/gu, asLetters);
}

/** The term that was written so. */
export function unwritten(word: string): string {
  return word
    .replace(/[\uA000-\uA3FF]{2}/gu, ([high = '', low = '']) =>
      String.fromCodePoint(numberOf(high) * LETTERS + numberOf(low)),
    )
    .replaceAll(POINT, '.')
    .replaceAll(END, '')
    .replaceAll(ALONE, '');
}

/** Two letters for each sign, so that no run of signs is the beginning of another with as many. */
function asLetters(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  return String.fromCharCode(FIRST + Math.floor(code / LETTERS), FIRST + (code % LETTERS));
}

const numberOf = (letter: string): number => letter.charCodeAt(0) - FIRST;
