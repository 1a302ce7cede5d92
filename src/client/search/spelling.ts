import { distance } from 'fastest-levenshtein';
import type { Word } from '../../model/text/words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What became of the words of a query. */
export interface Spelling {
  /** The words to search, as the index spells them. */
  words: string[];
  /** Typed words that were taken for others. */
  corrected: { typed: string; word: string }[];
  /** Typed words for which no claim has the same word or a similar one. */
  unknown: string[];
}

/** English endings, so that “escalating” counts as known where a text has “escalation”. */
const ENDINGS = /(?:at(?:ions?|ing|ed|es?|ors?)|itions?|ings?|ions?|ies|ied|ers?|ed|es|ly|s|y|e)$/u;

/** Checks the words of a query against those of the index and corrects, if asked, what looks mistyped. */
export async function checkSpelling(
  typed: readonly Word[],
  vocabulary: Vocabulary,
  correct: boolean,
): Promise<Spelling> {
  const spelling: Spelling = { words: [], corrected: [], unknown: [] };
  const checked = await Promise.all(
    typed.map(async (word) => ({ word, found: await spell(word, vocabulary, correct) })),
  );
  for (const { word, found } of checked) {
    if (!found) spelling.unknown.push(word.raw);
    else {
      spelling.words.push(...found.words);
      if (found.corrected) spelling.corrected.push({ typed: word.raw, word: found.words.join(' ') });
    }
  }
  return spelling;
}

/** The stem of a word, roughly: without its ending, where enough is left. */
export function stem(word: string): string {
  const cut = word.replace(ENDINGS, '');
  return cut.length >= 4 ? cut : word;
}

async function spell(
  { whole, parts }: Word,
  vocabulary: Vocabulary,
  correct: boolean,
): Promise<{ words: string[]; corrected: boolean } | undefined> {
  if (isKnown(whole, await vocabulary.alike(whole))) return { words: [whole], corrected: false };
  const known = await Promise.all(parts.map(async (part) => isKnown(part, await vocabulary.alike(part))));
  if (parts.length > 1 && known.every(Boolean)) return { words: parts, corrected: false };
  const word = correct && isCorrectable(whole) ? nearest(whole, await vocabulary.near(whole)) : undefined;
  return word === undefined ? undefined : { words: [word], corrected: true };
}

function isKnown(word: string, known: readonly string[]): boolean {
  const root = stem(word);
  return known.some((other) => other.startsWith(word) || (root.length >= 4 && stem(other) === root));
}

/** A short word has too many similar words to be corrected. Numbers are never corrected. */
function isCorrectable(word: string): boolean {
  return word.length >= 5 && !/\d/u.test(word);
}

/** The commonest of the nearest words: one slip off, or two in a longer word that begins alike. */
function nearest(word: string, known: readonly string[]): string | undefined {
  let limit = word.length < 7 ? 1 : 2;
  let best: string | undefined;
  for (const other of known) {
    if (other.length < 3 || Math.abs(other.length - word.length) > limit) continue;
    const slips = slipsBetween(word, other);
    if (slips > limit || (slips === 2 && !other.startsWith(word.charAt(0)))) continue;
    best = other;
    limit = slips - 1;
  }
  return best;
}

/** Counts typing slips. Two neighbouring letters that changed places are one slip. */
function slipsBetween(word: string, other: string): number {
  const slips = distance(word, other);
  return slips === 2 && word.length === other.length && isSwap(word, other) ? 1 : slips;
}

function isSwap(word: string, other: string): boolean {
  const at = Array.from(word).findIndex((letter, index) => letter !== other[index]);
  return word[at] === other[at + 1] && word[at + 1] === other[at] && word.slice(at + 2) === other.slice(at + 2);
}
