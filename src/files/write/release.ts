import { pageAddresses } from '../../model/story/addresses.ts';
import { moments } from '../../model/views/moments.ts';
import { asOfAddress, formatRecord, recordFile, unlisted, type RecordName } from '../../model/story/ledger.ts';
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
    addresses: unlisted([...pageAddresses(entries), ...asOfAddresses(entries)], records.addresses),
  };
  const files = new Map<string, string>();
  for (const name of ['ledger', 'addresses'] as const) {
    const lines = [...(records[name]?.lines ?? []), ...added[name].map((key) => ({ key, date }))];
    const before = name === 'ledger' ? records.ledger?.pictures : undefined;
    const pictures = name === 'ledger' && entries.story?.data.shareImages === 'claims' ? lastDay(lines) : before;
    if (records[name] && added[name].length === 0 && pictures === before) continue;
    files.set(recordFile(name), formatRecord(name, lines, pictures));
  }
  return { files, ...added };
}

/** The day on which the latest of them appeared. */
function lastDay(lines: readonly { date: string }[]): string | undefined {
  return lines
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
}

function asOfAddresses({ articles }: Pick<Entries, 'articles'>): string[] {
  return moments(articles.map(({ data }) => data)).map(({ date }) => asOfAddress(date));
}
