import type { NamedPage } from '../../../model/search/searchFields.ts';

/** What a page is that the search finds by its name. */
export const pageKinds = {
  question: 'Question',
  event: 'Event',
  article: 'Article',
  person: 'Person',
  organisation: 'Organisation',
  publication: 'Publication',
  place: 'Place',
  weapon: 'Weapon',
  law: 'Law',
  operation: 'Operation',
} satisfies Record<NamedPage['kind'], string>;
