import { beginning, isNumber, written } from '../../../model/terms/written.ts';
import { pairsOf } from '../../../model/terms/unspaced.ts';
import type { Wanted } from '../../../model/terms/reading.ts';
import type { SearchWord } from '../../../model/terms/terms.ts';
import { hasShortStem, isSameWord, sharesBeginning } from '../../../model/terms/stem.ts';
import type { SearchedStory } from '../story/story.ts';

/** What to ask an index for, in place of one word. */
export interface Sought {
  /** As the index has them. A claim must have all. */
  terms: readonly string[];
  /**
   * What a claim that the index gives must be looked through for: that the terms stand side by side, that one of its words begins
   * so, or that one of its words is a form of it. Undefined where the index gives no others.
   */
  check?: 'together' | 'beginning' | 'form';
}

/** What Pagefind is asked for, in place of some words. */
export function askedFor(sought: readonly Sought[]): string[] {
  return sought.flatMap(({ terms, check }) => terms.map(check === 'beginning' ? beginning : written));
}

/** How many words of a vocabulary are tried for having the same stem. */
const TRIED = 4;

/** What to ask a story's index for, in place of a word; undefined where the story lacks the word. */
export async function lookUp(word: SearchWord, story: SearchedStory): Promise<Sought[] | undefined> {
  if (word.run) return lookUpRun(word.run.letters, story);
  for (const wanted of word.wanted) {
    const found = await Promise.all(wanted.terms.map((term) => lookUpTerm(term, wanted, story)));
    if (found.every((sought) => sought !== undefined)) return found;
  }
  return undefined;
}

/** A term as the story has it: itself, the beginning of a word, or a word with the same stem. */
async function lookUpTerm(
  term: string,
  { isExact }: Pick<Wanted, 'isExact'>,
  story: SearchedStory,
): Promise<Sought | undefined> {
  const known = await story.vocabulary.alike(term);
  if (known.includes(term)) return hasShortStem(term) ? { terms: [term], check: 'form' } : { terms: [term] };
  if (isExact || isNumber(term)) return undefined;
  if (known.some((other) => other.startsWith(term) && !isNumber(other))) return { terms: [term], check: 'beginning' };
  const other = known.find((other) => isSameWord(term, other, story.language)) ?? (await sameStem(term, known, story));
  return other === undefined ? undefined : { terms: [other] };
}

/** A word that Pagefind takes for another form of a term: both find the same claims. */
async function sameStem(term: string, known: readonly string[], story: SearchedStory): Promise<string | undefined> {
  const candidates = known.filter((other) => sharesBeginning(term, other)).slice(0, TRIED);
  if (candidates.length === 0) return undefined;
  const found = await idsOf(term, story);
  for (const other of candidates) if (found !== '' && (await idsOf(other, story)) === found) return other;
  return undefined;
}

async function idsOf(term: string, { pagefind }: SearchedStory): Promise<string> {
  const { results } = await pagefind.search(written(term), {});
  return results
    .map(({ id }) => id)
    .sort()
    .join(' ');
}

/**
 * A run of letters as one word, or where no claim has all its pairs, as the words of which it consists, parted where the index
 * has no pair.
 */
async function lookUpRun(letters: readonly string[], { pagefind }: SearchedStory): Promise<Sought[] | undefined> {
  const isKnown = async (term: string): Promise<boolean> =>
    (await pagefind.search(written(term), {})).results.length > 0;
  const known = await Promise.all(pairsOf(letters).map(isKnown));
  if (known.every(Boolean)) return [soughtRun(letters)];
  const words: string[][] = [];
  for (const [at, letter] of letters.entries()) {
    if (at > 0 && known[at - 1] === true) words.at(-1)?.push(letter);
    else words.push([letter]);
  }
  const areKnown = await Promise.all(words.map(async (word) => word.length > 1 || (await isKnown(word.join('')))));
  return letters.length > 1 && areKnown.every(Boolean) ? words.map(soughtRun) : undefined;
}

function soughtRun(letters: readonly string[]): Sought {
  const terms = pairsOf(letters);
  return terms.length > 1 ? { terms, check: 'together' } : { terms };
}
