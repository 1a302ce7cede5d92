import { count, number } from '../forms.ts';

interface Found {
  claims: number;
}

/** What the script of the search says. */
export const search = {
  searching: 'Searching…',
  failed:
    'The search index could not be loaded. Check the connection and reload the page; the lists of claims, people and places work without it.',
  notSearched: ({ stories }: { stories: string }): string => `Not searched, since it cannot be reached: ${stories}.`,
  showing: ({ query }: { query: string }): string => `Showing results for “${query}”.`,
  searchInstead: ({ query }: { query: string }): string => `Search for “${query}” instead`,
  noneHas: ({ words }: { words: string }): string => `No claim has ${words}.`,
  /** How many claims were found: with all words, with filters, with some of the words, with words in quotation marks. */
  found: ({ claims }: Found): string => count(claims, 'claim'),
  foundFiltered: ({ claims }: Found): string => `${count(claims, 'claim')} with these filters`,
  foundSome: ({ claims }: Found): string =>
    `No claim has all of these words. ${count(claims, 'claim')} with some of them:`,
  foundExact: ({ words }: { words: string }): string => `Claims with the exact words ${words}`,
  shown: ({ claims }: Found): string => `${count(claims, 'claim')} shown`,
  shownOf: ({ shown, claims }: Found & { shown: number }): string =>
    `${number(shown)} of ${count(claims, 'claim')} shown`,
  /** Told to those who hear the results, since the pages stand before what is told of the claims. */
  pages: ({ pages }: { pages: number }): string => `${count(pages, 'page')} found by name, before the claims.`,
  nothing: ({ query }: { query: string }): string => `Nothing found for “${query}”.`,
  nothingFiltered: 'No claim fits all of these filters.',
  advice: 'Try fewer words, another spelling, or a name.',
  outsideFilters: 'There may be some outside these filters.',
  searchAll: 'Search all claims',
  removeFilter: ({ filter }: { filter: string }): string => `Remove the filter ${filter}`,
  /** A value of a menu, with how many claims have it. */
  option: ({ label, claims }: { label: string; claims: number }): string => `${label} (${number(claims)})`,
  filters: ({ filters }: { filters: number }): string => `(${number(filters)})`,
};
