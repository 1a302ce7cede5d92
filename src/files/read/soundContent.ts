import type { LocatedProblem } from '../../model/rules/problems.ts';
import type { Entries } from '../../model/story/entries.ts';
import type { PublishedRecords } from '../../model/story/ledger/ledger.ts';
import type { PlainText } from '../../model/text/text.ts';

/** What a reading of a content folder gives: every entry that passes its schema, and every problem of all of them. */
export interface Reading {
  entries: Omit<Entries, 'story'> & { story: Entries['story'] | undefined };
  problems: LocatedProblem[];
  texts: ReadonlyMap<string, PlainText>;
  records: PublishedRecords;
}

/** Content without problems: what a site is made of. */
export interface SoundContent extends Pick<Reading, 'texts' | 'records'> {
  entries: Entries;
}

/** The content itself; undefined where anything is wrong with it. */
export function soundContent({ entries, problems, texts, records }: Reading): SoundContent | undefined {
  const { story } = entries;
  return problems.length > 0 || !story ? undefined : { entries: { ...entries, story }, texts, records };
}
