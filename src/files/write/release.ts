import { pageAddresses } from '../../model/story/ledger/addresses.ts';
import { moments } from '../../model/moments/moments.ts';
import {
  asOfAddress,
  asOfDate,
  changesAddress,
  formatRecord,
  recordFile,
  unlisted,
  type PublishedRecord,
  type RecordName,
} from '../../model/story/ledger/ledger.ts';
import type { LedgerNotes } from '../../model/story/ledger/ledgerNotes.ts';
import type { Entries } from '../../model/story/entries.ts';
import type { Content } from '../read/load.ts';
import type { Plan } from './plan.ts';

/** What a release adds to the records, and the files in which that is written. Nothing is ever removed. */
export function planRelease({ entries, records }: Content, date: string): Plan & Record<RecordName, string[]> {
  const added = {
    ledger: unlisted(
      entries.claims.map(({ data }) => data.id),
      records.ledger,
    ),
    addresses: unlisted(
      [...pageAddresses(entries), ...derivedAddresses(entries, records.addresses)],
      records.addresses,
    ),
  };
  const files = new Map<string, string>();
  for (const name of ['ledger', 'addresses'] as const) {
    const lines = [...(records[name]?.lines ?? []), ...added[name].map((key) => ({ key, date }))];
    const notes = name === 'ledger' ? notesOf(lines, { entries, records }, date) : {};
    const text = formatRecord(name, lines, notes);
    const before = records[name] && formatRecord(name, records[name].lines, records[name].notes);
    if (text !== before) files.set(recordFile(name), text);
  }
  return { files, ...added };
}

/**
 * What a ledger with these lines notes: until when claims were released with pictures, and, once, until when each had a page
 * for frames. A ledger that does not say the latter is from a time when all had one, those of this release too.
 */
function notesOf(
  lines: readonly { date: string }[],
  { entries, records: { ledger } }: Pick<Content, 'entries' | 'records'>,
  date: string,
): LedgerNotes {
  const pictures = entries.story?.data.shareImages === 'claims' ? lastDay(lines) : undefined;
  const embedded = ledger?.notes.embedded;
  return {
    ...ledger?.notes,
    ...(pictures === undefined ? {} : { pictures }),
    embedded: embedded === undefined ? (ledger ? date : null) : embedded,
  };
}

/** The day on which the latest of them appeared. */
function lastDay(lines: readonly { date: string }[]): string | undefined {
  return lines
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
}

/** The pages that are derived from all articles: what was known at each moment, and what changed from each to the next. */
function derivedAddresses({ articles }: Pick<Entries, 'articles'>, addresses: PublishedRecord | undefined): string[] {
  const before = addresses?.lines.flatMap(({ key }) => asOfDate(key) ?? []);
  const dates = moments(
    articles.map(({ data }) => data),
    before,
  ).map(({ date }) => date);
  return [...dates.map(asOfAddress), ...dates.slice(1).map((to, index) => changesAddress(dates[index] ?? to, to))];
}
