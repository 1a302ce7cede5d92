import { isDeepStrictEqual } from 'node:util';
import type { ClaimChange } from '../../model/editing/messages.ts';
import { parseFrontMatter } from '../read/frontMatter.ts';
import { withHistory } from '../write/revise.ts';
import type { Planned } from './claimChanges.ts';

/**
 * The planned change of a published claim, with the words that were committed kept in its history where they change. Refuses
 * where nobody said why.
 */
export function keepWords(
  planned: Extract<Planned, { changes: unknown }>,
  { file, committed }: { file: string; committed: string },
  { id, because, reworded }: ClaimChange,
  date: string,
): Planned {
  const change = planned.changes.find((each) => each.file === file);
  const to = change?.to ?? committed;
  if (isDeepStrictEqual(wordsOf(to), wordsOf(committed))) return planned;
  if (because === undefined)
    return {
      faults: [{ field: 'because', message: 'This claim is published: say why its words change, for readers.' }],
    };
  const kept = withHistory({ file, source: to, committed }, { id, because, reworded }, date);
  return 'refusal' in kept
    ? kept
    : { ...planned, changes: planned.changes.map((each) => (each.file === file ? { ...each, to: kept.text } : each)) };
}

/** The statement and the quote of a claim's file. */
function wordsOf(text: string): unknown[] {
  const read = parseFrontMatter('', text);
  const { statement, quote } = (Array.isArray(read) ? {} : read.data) as { statement?: unknown; quote?: unknown };
  return [statement, quote];
}
