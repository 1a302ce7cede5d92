import { z } from 'zod';
import { CHANGED_SORTS, SITE_CHANGES, siteChanges, type SiteChange } from '../corrections/siteChanges.ts';
import type { Corpus } from '../story/corpus.ts';
import type { Locator } from '../story/locator.ts';
import { page } from './commonFields.ts';

/** A change of `/data/changes.json`. */
export const changeRecord = z.strictObject({
  date: z.string().describe('The day on which it was done here: YYYY-MM-DD.'),
  what: z.enum(SITE_CHANGES).describe('What was done.'),
  sort: z.enum(CHANGED_SORTS).describe('To what sort of thing.'),
  id: z.string().describe('The claim’s id, or the id of the article, question or event in its own file.'),
  url: page,
  why: z.string().nullable().describe('Why, for readers; null for what was added.'),
  says: z.string().nullable().describe('What it says now, or its title; null where it was removed.'),
  before: z.string().nullable().describe('What it said before this change, where that changed its statement.'),
  instead: z.array(z.string()).describe('The ids of what stands in its place.'),
});

export type ChangeRecord = z.output<typeof changeRecord>;

/** The changes of the site as plain data, the latest first. */
export function exportChanges(corpus: Corpus, locator: Locator): ChangeRecord[] {
  return siteChanges(corpus).map(({ date, what, sort, id, why, says, before, instead }: SiteChange) => ({
    date,
    what,
    sort,
    id,
    url: locator[sort](id),
    why: why ?? null,
    says: says ?? null,
    before: before ?? null,
    instead: instead.map((other) => other.id),
  }));
}
