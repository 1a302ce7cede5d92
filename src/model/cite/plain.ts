import { dateInWords } from '../dates/dateWords.ts';
import { claimName, quoted, titleOf, type Citation } from './citation.ts';

/** A claim as a plain-text citation. */
export function plainCitation(citation: Citation): string {
  const { statement, titleSupplied, publisher, printed, site, url } = citation;
  const title = titleSupplied ? titleOf(citation) : quoted(titleOf(citation));
  const source = [title, publisher ?? 'publisher unknown', dateInWords(printed, 'en')].join(', ');
  return `${quoted(statement)} ${claimName(citation)}, from ${source}. ${site} (Claimline). ${url}`;
}
