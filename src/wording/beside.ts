import type { BesideGroup, BesideRow, FigureStands } from '../model/questions/beside.ts';
import type { RelationView } from '../model/claims/related.ts';

/** The names of the table of other claims, of its columns, and of what is there beside questions. */
export const besideWords = {
  title: 'Beside other claims',
  columns: ['To this one', 'Claim', 'Article', 'Comes from', 'Independent or not'],
  relations: 'Noted by us',
  event: 'The same event',
  unknown: 'unknown',
} as const;

/** How a claim in the table stands to the claim of the page, by the relation between them: as the one that has it, and as its other. */
const relationWords: Record<RelationView['type'], [string, string]> = {
  updates: ['updated by this', 'updates this'],
  corrects: ['corrected by this', 'corrects this'],
  contradicts: ['contradicts this', 'contradicts this'],
  qualifies: ['qualified by this', 'qualifies this'],
  denies: ['denied by this', 'denies this'],
};

const figureWords: Record<FigureStands['when'], Record<FigureStands['size'], string>> = {
  earlier: { lower: 'earlier, lower', higher: 'earlier, higher', equal: 'earlier, equal' },
  later: { lower: 'later, lower', higher: 'later, higher', equal: 'later, equal' },
  then: { lower: 'lower', higher: 'higher', equal: 'equal' },
};

const standsWords: Record<Extract<BesideRow['stands'], string>, string> = {
  same: 'says the same',
  otherwise: 'answers otherwise',
  incomparable: 'counts another thing',
  contradicts: 'contradicts this',
  event: 'tells more',
};

/** “later, higher”, “denies this”: how a claim stands to the claim of the page. */
export function standsInWords({ relation, stands }: BesideRow): string {
  if (typeof stands === 'object') return figureWords[stands.when][stands.size];
  if (relation) return relationWords[relation.type][relation.inverse ? 1 : 0];
  return stands === undefined ? '' : standsWords[stands];
}

/** Whether another voice stands behind it; on a phone the words stand without the name of their column. */
export function independentInWords({ independent }: BesideRow): string {
  if (independent === null) return '–';
  if (independent === undefined) return 'no way to tell';
  return independent ? 'independent' : 'same voice';
}

/** What ties a group of claims to the claim of the page. */
export function tieInWords(by: BesideGroup['by']): string {
  return typeof by === 'string' ? besideWords[by] : by.question;
}
