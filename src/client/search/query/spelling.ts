import { distance } from 'fastest-levenshtein';
import type { SearchWord } from '../../../model/terms/terms.ts';
import { lookUp, type Sought } from './lookUp.ts';
import type { SearchedStory } from '../story/story.ts';

/** What became of a word of a query: what to ask each story for, undefined for a story that lacks the word. */
export type SoughtWord = readonly (readonly Sought[] | undefined)[];

/** What became of the words of a query. */
export interface Spelling {
  /** The words that at least one story has. */
  words: SoughtWord[];
  /** Typed words that were taken for others. */
  corrected: { typed: string; word: string }[];
  /** Typed words for which no claim has the same word or a similar one. */
  unknown: string[];
}

/** Checks the words of a query against those of the stories and corrects, if asked, what looks mistyped. */
export async function checkSpelling(
  typed: readonly SearchWord[],
  stories: readonly SearchedStory[],
  correct: boolean,
): Promise<Spelling> {
  const spelling: Spelling = { words: [], corrected: [], unknown: [] };
  const checked = await Promise.all(
    typed.map(async (word) => ({ word, found: await lookUpIn(stories, word), other: undefined as string | undefined })),
  );
  for (const each of checked) {
    if (each.found || !correct) continue;
    each.other = await correction(each.word, stories);
    if (each.other !== undefined) each.found = await lookUpIn(stories, asWord(each.other));
  }
  for (const { word, found, other } of checked) {
    if (!found) spelling.unknown.push(word.raw);
    else {
      spelling.words.push(found);
      if (other !== undefined) spelling.corrected.push({ typed: word.raw, word: other });
    }
  }
  return spelling;
}

/** A word in each story; undefined where none has it. */
async function lookUpIn(stories: readonly SearchedStory[], word: SearchWord): Promise<SoughtWord | undefined> {
  const found = await Promise.all(stories.map((story) => lookUp(word, story)));
  return found.every((sought) => sought === undefined) ? undefined : found;
}

function asWord(term: string): SearchWord {
  const wanted = [{ terms: [term], isExact: true }];
  return { raw: term, start: 0, end: term.length, terms: [term], also: [], wanted };
}

async function correction({ run, terms: [term = ''] }: SearchWord, stories: readonly SearchedStory[]) {
  if (run || !isCorrectable(term)) return undefined;
  const near = await Promise.all(stories.map(({ vocabulary }) => vocabulary.near(term)));
  return nearest(term, near.flat());
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
