import type { ChangeLine } from '../model/corrections/days.ts';
import type { SiteChange, What } from '../model/corrections/siteChanges.ts';
import { count } from './terms.ts';

/** What the site did, at the head of a line. */
export const whatWords: Record<What, string> = {
  added: 'Added',
  corrected: 'Corrected',
  reworded: 'Reworded',
  withdrawn: 'Withdrawn',
  replaced: 'Replaced',
  restored: 'Restored',
  removed: 'Removed',
};

/** What that means, in a sentence. */
export const whatMeanings: Record<What, string> = {
  added: 'it was not here before',
  corrected: 'it said something else before',
  reworded: 'it says the same in other words',
  withdrawn: 'it no longer stands; its page says why',
  replaced: 'another stands in its place',
  restored: 'it stands again',
  removed: 'its words are shown nowhere any more',
};

/** “3 claims added, 1 claim corrected”. */
export function doneInWords(counts: readonly { what: What; sort: SiteChange['sort']; count: number }[]): string {
  return counts
    .map(({ what, sort, count: number }) => `${count(number, sort)} ${whatWords[what].toLowerCase()}`)
    .join(', ');
}

/** The name of what was removed, which has no words of its own left. */
export const removedNames: Record<SiteChange['sort'], string> = {
  claim: 'A claim that was removed',
  article: 'An article that was removed',
  question: 'A question that was removed',
  event: 'An event that was removed',
};

/** The id of a line on its page, and in its feed. */
export function lineId(line: ChangeLine): string {
  if (!('change' in line)) return `added-${line.date}-${line.article.slug}`;
  const { what, date, id, number } = line.change;
  return `${what}-${date}-${id}-${number}`;
}
