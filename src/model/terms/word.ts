import { foldLetters, otherSpellings } from './letters.ts';
import type { Reading, Wanted } from './reading.ts';

const APOSTROPHES = /[’‘ʼ`´＇]/gu;
/** What is written to the end of a word with an apostrophe. */
const ENDING = /(?<=.)'(?:s|re|ve|ll|d|m|l|ls|n|ns)$/iu;
const DIVIDERS = /[-‐‑_@&\u200C]+/u;
const ABBREVIATION = /^(?:\p{L}\p{M}*\.)+\p{L}?\p{M}*$/u;

/** Reads a word, which may be a compound, an abbreviation or a name with an apostrophe. */
export function readWord(raw: string): Reading {
  const level = raw.replace(APOSTROPHES, "'").replace(ENDING, '');
  const pieces = level
    .split(DIVIDERS)
    .flatMap((piece) => (ABBREVIATION.test(piece) ? piece : piece.split('.')))
    .filter((piece) => foldLetters(piece) !== '');
  const whole = foldLetters(pieces.join(''));
  const parts = pieces.map(foldLetters);
  const isCompound = parts.length > 1;
  const long = isCompound ? parts.filter((part) => part.length > 1) : [];
  return {
    terms: whole === '' ? [] : [whole],
    also: [...long, ...pieces.flatMap(nounsIn)],
    wanted: isCompound ? [loosely([whole]), loosely(parts)] : wantedOf(level, whole),
  };
}

function wantedOf(level: string, whole: string): Wanted[] {
  const noun = withoutArabicArticle(whole);
  if (noun !== undefined) return [loosely([noun])];
  return [loosely([whole]), ...otherSpellings(level).map((term) => ({ terms: [term], isExact: true }))];
}

const loosely = (terms: string[]): Wanted => ({ terms, isExact: false });

/** The nouns that stand in a word behind what is written to its beginning, folded. */
function nounsIn(piece: string): string[] {
  // “O'Brien”, and in Irish “hÉireann” and “gCorcaigh”.
  const name = /^[^']*'(\p{Lu}.{2,})$/u.exec(piece)?.[1] ?? /^\p{Ll}{1,2}(?=\p{Lu}\p{M}*\p{Ll})(.+)$/u.exec(piece)?.[1];
  const folded = foldLetters(piece);
  const noun = withoutArabicArticle(folded) ?? /^و(\p{sc=Arab}{3,})$/u.exec(folded)?.[1];
  return [...(name === undefined ? [] : [foldLetters(name)]), ...(noun === undefined ? [] : [noun])];
}

/** An Arabic word without the article, and without what may be written before that; undefined where it has none. */
function withoutArabicArticle(folded: string): string | undefined {
  return /^(?:[وفبك]?ال|لل)(\p{sc=Arab}{3,})$/u.exec(folded)?.[1];
}
