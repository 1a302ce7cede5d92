import type { BesideGroup, BesideRow } from '../../model/questions/beside.ts';
import type { Words } from '../catalogues.ts';

/** “later, higher”, “denies this”: how a claim stands to the claim of the page. */
export function standsInWords({ beside }: Words, { relation, stands }: BesideRow): string {
  if (typeof stands === 'object') return beside.figures[stands.when][stands.size];
  if (relation) return beside.relations[relation.type][relation.inverse ? 'other' : 'own'];
  return stands === undefined ? '' : beside.stands[stands];
}

/** Whether another voice stands behind it. */
export function independentInWords({ beside: { independent: words } }: Words, { independent }: BesideRow): string {
  if (independent === null) return words.none;
  if (independent === undefined) return words.unknown;
  return independent ? words.yes : words.no;
}

/** What ties a group of claims to the claim of the page. */
export function tieInWords({ beside }: Words, by: BesideGroup['by']): string {
  return typeof by === 'string' ? beside.ties[by] : by.question;
}
