import { dateInWords } from '../dates/dateWords.ts';
import { claimName, quoted, titleOf, type Reference } from './reference.ts';

/** A claim as a plain-text citation. */
export function plainCitation(reference: Reference): string {
  const { statement, titleSupplied, publisher, printed, site, url } = reference;
  const title = titleSupplied ? titleOf(reference) : quoted(titleOf(reference));
  const source = [title, publisher ?? 'publisher unknown', dateInWords(printed, 'en')].join(', ');
  return `${quoted(statement)} ${claimName(reference)}, from ${source}. ${site} (Claimline). ${url}`;
}
