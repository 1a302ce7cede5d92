import type { Filter } from '../../../model/search/searchFields.ts';
import { number } from '../forms.ts';

/** The search page and the dialog, before a script does anything with them. */
export const searchPage = {
  title: 'Search',
  heading: 'Search the claims',
  description: 'Find a claim by its words, by who says it, or by what it is about.',
  dialog: 'Search the claims',
  close: 'Close',
  keys: '<first>Ctrl</first> <second>K</second> opens this search on every page.',
  slash: 'So does <key>/</key>',
  field: 'Search the claims',
  placeholder: 'Name or phrase',
  button: 'Search',
  more: 'Show more',
  result: 'Claim',
  pages: 'Pages found by name',
  start:
    'Every claim can be found by its own words, by whoever says it, and by any name of what it is about. Words in quotation marks are found just so.',
  noScript: 'Searching needs JavaScript, which is off here.',
  together: 'Searched together with <stories/>.',
  without:
    'Everything can also be found without searching: <claims>all claims by article</claims>, <entities>people and places</entities> with what is said of them, <articles>the articles</articles> and <timeline>the timeline</timeline>.',
  filter: 'Filter and sort',
  sort: 'Sort',
  sorts: { best: 'Best match first', newest: 'Latest article first', oldest: 'Earliest article first' },
  anyone: 'Anyone and anything',
  any: 'Any',
  filters: {
    article: 'Article',
    outlet: 'Outlet',
    modality: 'How it stands in the article',
    kind: 'Sort of claim',
    origin: 'Origin',
    speaker: 'Who says so',
    entity: 'About',
    question: 'Question it answers',
    month: 'Month it tells of',
  } satisfies Record<Filter, string>,
  /** Where a filter offers only its commonest values. */
  commonest: ({ filter, values }: { filter: string; values: number }): string =>
    `${filter} (the ${number(values)} with most claims)`,
  unknown: 'Unknown',
  itself: 'The article itself',
};
