import type { NamedPage } from '../model/search/searchFields.ts';
import { count, entityKindWords } from './terms.ts';

/** What a page found by its name is: “Question”, “Person”. */
export function pageKindInWords(kind: NamedPage['kind']): string {
  if (kind === 'question') return 'Question';
  if (kind === 'event') return 'Event';
  return kind === 'article' ? 'Article' : entityKindWords[kind].one;
}

/** Told to those who hear the results, since the pages stand before what is told of the claims. */
export function pagesFound(number: number): string {
  return `${count(number, 'page')} found by name, before the claims.`;
}
