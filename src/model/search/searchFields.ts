import type { EntityKind } from '../schemas/entity.ts';
import type { Marking } from '../text/language/marking.ts';

/** What results can be narrowed by; also the names of these in the address of a search. */
export const FILTERS = [
  ...(['article', 'outlet', 'modality', 'kind', 'origin', 'speaker', 'entity', 'question', 'month'] as const),
] as const;
export type Filter = (typeof FILTERS)[number];

/**
 * The filter that holds what a result shows, as JSON (`Shown`). It is a filter because every other field of the index would be
 * searched, as Pagefind reads words.
 */
export const SHOWN_CLAIM = 'shown';

/** What the browser reads of a claim that it found, beside its address and its content; the index serves nothing else of it. */
export const READ = { fields: ['title', 'quote'], filters: ['modality', SHOWN_CLAIM] } as const;

/** What a result shows of a claim and its article. */
export interface Shown {
  statement: string;
  quote: string;
  /** Who says it; empty where that is the article itself. */
  speaker: string;
  /** The title of the article. */
  title: string;
  titleSupplied: boolean;
  /** The language and direction of the article. */
  marking: Marking;
  published: string;
}

/** The orders of results besides the best match first. */
export const ORDERS = ['newest', 'oldest'] as const;
export type ResultOrder = (typeof ORDERS)[number];

/** The value of the speaker filter where no one speaks but the article itself. */
export const OWN_VOICE = 'own-voice';

/** By how many of their first letters words are put into parts, and the words of the names of pages. */
export const LETTERS = 2;
export const NAME_LETTERS = 3;

/** Where the build puts what the browser searches with, from the root of the site. */
export const PAGEFIND_FOLDER = 'pagefind/';
export const SEARCH_DATA = 'search/data.json';
/** A part of the words of the index, joined by spaces; those that begin alike stand together, the commonest first. */
export const wordsFile = (part: number): string => `search/words-${part}.txt`;
/** A part of the pages that are found by their names, as packed JSON (`NamedPage[]`); those with most claims come first. */
export const namesFile = (part: number): string => `search/names-${part}.json.gz`;

/** A page that a search leads to by its name: of a question, an entity, an event or an article. */
export interface NamedPage {
  /** Its address as the records write it, `<collection>/<slug>`; with a slash, its path from the root of the site. */
  address: string;
  kind: EntityKind | 'question' | 'event' | 'article';
  /** Its name, and the others that it is found by. */
  names: readonly [string, ...string[]];
  /** What an entity is, in a few words. */
  role?: string;
  /** Synonyms of the words of its name, joined by spaces. */
  also?: string;
  /** The language and direction of its name, where these differ from those of the story. */
  marking?: Marking;
}

/** Another story on the same host. */
export interface OtherStory {
  title: string;
  /** Where its site stands on the host. */
  path: string;
}

/** What the browser reads beside the index before it searches. */
export interface SearchData {
  language: string;
  /**
   * The words that say nothing of what is sought, as queries have them, joined by spaces: those of each language of the story
   * that any are known of, of its own first. The commonest come first where that is known.
   */
  stopWords: string[];
  /** The stories whose indexes are searched with this one. */
  also: readonly OtherStory[];
  /**
   * With which letters the words of each part begin at least, in rising order (of UTF-16 units): a part goes up to where the
   * next one begins. One empty text where there is a single part.
   */
  parts: string[];
  /** The same for the pages that are found by their names, by the words of these. */
  names: string[];
  /** How many claims of each article the index holds; it holds them in order of publication and text. */
  claims: number[];
  /** The day by which each article sorts among those of other stories. */
  days: string[];
}
