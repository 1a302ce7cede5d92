import type { RemedyParams } from '../../model/rules/params/remedies.ts';
import type { Remedy } from '../../model/rules/problems.ts';
import { inWords, type WordsFor } from './inWords.ts';

const remedies: WordsFor<RemedyParams> = {
  call: ({ given, name }) => `call “${given}” “${name}”`,
  write: ({ given, word }) => `write “${word}” for “${given}”`,
  name: ({ given, near }) => `name “${near}” instead of “${given}”`,
  quoteAsPrinted: () => 'quote the words as the article prints them',
  listInOrder: () => 'list the spans in the order of the text',
  removeOccurrence: () => 'remove “occurrence”',
  meanPlace: ({ place, places }) => `mean the words of place ${place} of ${places}`,
  acceptNoLonger: ({ rule }) => `no longer accept “${rule}”`,
};

/** What a remedy does, as an order: “call “kidn” “kind””. */
export function remedyInWords(remedy: Remedy): string {
  return inWords(remedies, remedy);
}
