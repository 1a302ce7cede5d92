import { pageAddresses } from '../model/addresses.ts';
import { formatRecord, recordFile, unlisted, type RecordName } from '../model/ledger.ts';
import type { Content } from './load.ts';
import type { Plan } from './plan.ts';

/** What a release adds to the records, and the files in which that is written. Nothing is ever removed. */
export function planRelease({ entries, records }: Content, date: string): Plan & Record<RecordName, string[]> {
  const added = {
    ledger: unlisted(
      entries.claims.map(({ data }) => data.id),
      records.ledger,
    ),
    addresses: unlisted(pageAddresses(entries), records.addresses),
  };
  const files = new Map<string, string>();
  for (const name of ['ledger', 'addresses'] as const) {
    if (records[name] && added[name].length === 0) continue;
    const lines = [...(records[name]?.lines ?? []), ...added[name].map((key) => ({ key, date }))];
    files.set(recordFile(name), formatRecord(name, lines));
  }
  return { files, ...added };
}
