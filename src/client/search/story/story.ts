import type { NamedPage, SearchData } from '../../../model/search/searchFields.ts';
import type { Fragment, Pagefind } from './pagefind.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The words that say nothing of what is sought, the commonest first: a set for each language of a story, first for its own. They
 * are terms as queries have them.
 */
export type StopWords = readonly ReadonlySet<string>[];

/** A story whose index is searched. */
export interface SearchedStory {
  /** Where its site stands on the host. */
  path: string;
  /** The BCP 47 tag of its language. */
  language: string;
  stopWords: StopWords;
  pagefind: Pick<Pagefind, 'search'>;
  vocabulary: Vocabulary;
  /** The pages with a name that has a word which begins so, those with most claims first. */
  pagesNamed: (beginning: string) => Promise<readonly NamedPage[]>;
  /** How many claims of each article its index holds, in the order of the index, and the day of each article. */
  claims: readonly number[];
  days: readonly string[];
}

/** A claim that a search found, and the story that it belongs to. */
export interface FoundClaim {
  story: SearchedStory;
  claim: Fragment;
}

/** The stop words that come with the data of a story. */
export const stopWordsIn = ({ stopWords }: Pick<SearchData, 'stopWords'>): StopWords =>
  stopWords.map((words) => new Set(words.split(' ')));
