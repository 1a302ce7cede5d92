import type { Marking } from './languages.ts';

/** What results can be narrowed by; also the names of these in the address of a search. */
export const FILTERS = ['article', 'modality', 'kind', 'origin', 'speaker', 'entity', 'question', 'month'] as const;
export type Filter = (typeof FILTERS)[number];

/** The orders of results besides the best match first. */
export const ORDERS = ['newest', 'oldest'] as const;
export type Order = (typeof ORDERS)[number];

/** The value of the speaker filter where no one speaks but the article itself. */
export const OWN_VOICE = 'own-voice';

/** Where the build puts what the browser searches with, from the root of the site. */
export const PAGEFIND_FOLDER = 'pagefind/';
export const SEARCH_DATA = 'search/data.json';

/** What the browser reads beside the index: the words to correct typing by, and how to name the article of a result. */
export interface SearchData {
  /** The words of the index, the commonest first, joined by spaces. */
  words: string;
  articles: Record<string, { title: string; titleSupplied: boolean; marking: Marking; published: string }>;
}
