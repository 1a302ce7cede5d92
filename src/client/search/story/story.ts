import type { NamedPage } from '../../../model/search/searchFields.ts';
import type { Fragment, Pagefind } from './pagefind.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A story whose index is searched. */
export interface SearchedStory {
  /** Where its site stands on the host. */
  path: string;
  /** The BCP 47 tag of its language. */
  language: string;
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
