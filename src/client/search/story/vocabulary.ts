import { LETTERS } from '../../../model/search/searchFields.ts';
import { partsOf } from './parts.ts';

/** The words of the index, as far as a query needs them. */
export interface Vocabulary {
  /** All words that begin as a word does, the commonest first. */
  alike(word: string): Promise<readonly string[]>;
  /** Words that a mistyped word may stand for, those that begin alike and are commonest first. */
  near(word: string): Promise<readonly string[]>;
}

/** Several vocabularies as one. */
export function together(vocabularies: readonly Vocabulary[]): Vocabulary {
  const ask = async (question: keyof Vocabulary, word: string): Promise<readonly string[]> =>
    (await Promise.all(vocabularies.map((vocabulary) => vocabulary[question](word)))).flat();
  return { alike: (word) => ask('alike', word), near: (word) => ask('near', word) };
}

/**
 * A vocabulary that comes in parts (`SearchData`), of which `read` fetches one. For a slip in the first letter it also looks where words begin with the second letter: one letter too many,
 * or two letters in the wrong order.
 */
export function vocabularyOf(parts: readonly string[], read: (part: number) => Promise<string>): Vocabulary {
  const letters = parts.length > 1 ? LETTERS : 0;
  const wordsFrom = partsOf(parts, async (part) => (await read(part)).split(' '));
  const beginningWith = async (start: string): Promise<string[]> =>
    (await wordsFrom(start)).filter((word) => word.startsWith(start));
  const alike = (word: string): Promise<string[]> => beginningWith(word.slice(0, letters));
  return {
    alike,
    near: async (word) => {
      const start = word.slice(0, letters);
      const rest = await Promise.all([...new Set(start)].map(beginningWith));
      return [...(await alike(word)), ...rest.flat().filter((each) => !each.startsWith(start))];
    },
  };
}
