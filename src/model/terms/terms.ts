import { remembered } from '../remembered.ts';
import { readNumber } from './number.ts';
import type { Reading } from './reading.ts';
import { readWord } from './word.ts';
import { SEPARATORS, spacesNumbers } from './figures.ts';
import { pairsOf, readRun, UNSPACED, wordsAlone, type Run } from './unspaced.ts';

/** A word of a text, as search reads it. */
export interface SearchWord extends Reading {
  raw: string;
  /** In UTF-16 code units. */
  start: number;
  end: number;
  /** Only where it is a run of letters without spaces. */
  run?: Run;
}

/**
 * What stands between spaces, and a number with spaces in it or beside the sign of its currency. A corpus repeats few of these, so
 * each is read once.
 */
const STRETCH = /\S+(?:(?<=[\p{Nd}\p{Sc}])\s(?=[\p{Nd}\p{Sc}])\S+)*/gu;
/** Longer stretches are no single words, and hardly come again. */
const REPEATED = 40;

/** The words of a text in a language (a BCP 47 tag), which decides how its numbers are read. */
export function searchWords(text: string, language: string): SearchWord[] {
  const read = readerFor(language);
  return Array.from(text.matchAll(STRETCH)).flatMap(({ 0: stretch, index }) =>
    read(stretch).map((word) => ({ ...word, start: word.start + index, end: word.end + index })),
  );
}

const readerFor = remembered((language: string): ((stretch: string) => readonly SearchWord[]) => {
  const pattern = patternFor(language);
  const read = (stretch: string): SearchWord[] => readStretch(stretch, pattern, language);
  const known = remembered(read);
  return (stretch) => (stretch.length > REPEATED ? read(stretch) : known(stretch));
});

function readStretch(text: string, pattern: RegExp, language: string): SearchWord[] {
  return Array.from(text.matchAll(pattern), (match): SearchWord => {
    const [raw] = match;
    const { run, article, figure, currency, unit, after } = match.groups ?? {};
    const at = { raw, start: match.index, end: match.index + raw.length };
    if (run !== undefined) return { ...at, ...runReading(readRun(raw)) };
    if (article !== undefined) return { ...at, terms: [raw.slice(0, -1).toLowerCase()], also: [], wanted: [] };
    if (figure === undefined) return { ...at, ...readWord(raw) };
    return { ...at, ...readNumber({ figure, currency: currency ?? after ?? '', unit: unit ?? '' }, language) };
  }).filter(({ terms }) => terms.length > 0);
}

function runReading(run: Run): Reading & { run: Run } {
  const terms = pairsOf(run.letters);
  return { run, terms, also: wordsAlone(run.letters), wanted: [{ terms, isExact: true }] };
}

const LETTER = `(?!${UNSPACED})[\\p{L}\\p{M}\\p{N}]`;
const APOSTROPHE = "['’‘ʼ`´＇]";
/** Articles and other small words that stand before a vowel with an apostrophe, in Romance languages and Irish. */
const ARTICLES = [
  ...[
    '[ldjmtsncbv]',
    'qu',
    'jusqu',
    'lorsqu',
    'puisqu',
    'quoiqu',
    'un',
    'gl',
    'all',
    'dall',
    'dell',
    'nell',
    'sull',
    'coll',
  ],
  ...['quell', 'quest', 'bell', 'sant', 'tutt', 'anch', 'com', 'cos', 'dov'],
].join('|');
/** What joins the parts of one word. */
const JOINT = "[-‐‑_@&.·'’‘ʼ`´＇\\p{Default_Ignorable_Code_Point}]";

function patternFor(language: string): RegExp {
  const spaces = spacesNumbers(language) ? '| (?=\\p{Nd}{3}(?!\\p{Nd}))' : '';
  const number = `\\p{Nd}+(?:(?:[${SEPARATORS}]${spaces})\\p{Nd}+)*`;
  return new RegExp(
    [
      `(?<run>(?:${UNSPACED})(?:\\p{Default_Ignorable_Code_Point}*(?:${UNSPACED}))*)`,
      `(?<article>(?<![\\p{L}\\p{M}\\p{N}'’])(?:${ARTICLES})${APOSTROPHE}(?=\\p{L}))`,
      `(?:(?<currency>\\p{Sc})\\s?)?(?<figure>${number})(?<unit>(?!\\p{N})${LETTER}(?:${LETTER})*)?(?:\\s?(?<after>\\p{Sc})(?!\\s?\\p{Nd}))?`,
      `(?:${LETTER})+(?:${JOINT}{1,3}(?:${LETTER})+)*(?:(?<=\\.\\p{L}\\p{M}*)\\.)?`,
    ].join('|'),
    'giu',
  );
}
