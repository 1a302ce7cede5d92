import type { ChangeLine } from '../model/corrections/days.ts';
import type { SiteChange, What } from '../model/corrections/siteChanges.ts';
import type { Words } from './catalogues.ts';

/** “3 claims added, 1 claim corrected”. */
export function doneInWords(
  { corrections, formats }: Words,
  counts: readonly { what: What; sort: SiteChange['sort']; count: number }[],
): string {
  return formats.row(counts.map(({ what, sort, count }) => corrections.counted[sort][what]({ number: count })));
}

/** The id of a line on its page, and in its feed. */
export function lineId(line: ChangeLine): string {
  if (!('change' in line)) return `added-${line.date}-${line.article.slug}`;
  const { what, date, id, number } = line.change;
  return `${what}-${date}-${id}-${number}`;
}
