import { z } from 'zod';
import { claimId, line } from '../../model/schemas/values.ts';
import { isPublished } from '../../model/story/ledger/ledger.ts';
import { didYouMean } from '../../wording/problems/near.ts';
import { keysOf } from '../read/entries.ts';
import { parseFrontMatter } from '../read/frontMatter.ts';
import type { Content } from '../read/load.ts';
import type { Refusal } from '../read/refusal.ts';
import { appendItem } from './edits.ts';

/** Why a claim has other words than before, and whether it only says the same in other words. */
export const revision = z.strictObject({
  id: claimId,
  because: line,
  reworded: z.boolean().default(false),
});

export type Revision = z.output<typeof revision>;

/** What a list of revisions in a file must be. */
export const revisions = z.array(revision).min(1, 'names no claim');

/** The file of the claim whose words have changed, or why its history needs nothing. */
export function findRevised(
  { entries: { claims }, present, records }: Content,
  id: string,
): { file: string } | Refusal {
  const claim = claims.find(({ data }) => data.id === id);
  if (!claim) return { refusal: `no claim has the id “${id}”${didYouMean(id, present.claim)}` };
  if (!isPublished(records, id))
    return { refusal: `${claim.file} was never published, so that nobody can miss its earlier words` };
  return { file: claim.file };
}

/** A claim's text with the words that it was committed with added to its history; or why there is nothing to add. */
export function withHistory(
  { file, source, committed }: { file: string; source: string; committed: string },
  { because, reworded }: Revision,
  date: string,
): { text: string } | Refusal {
  const [before, now] = [committed, source].map((text) => wordsOf(file, text));
  if (!before || !now) return { refusal: `${file} cannot be read; npm run check says why` };
  if (now.changes > before.changes)
    return { refusal: `${file} has an entry in its history that is not committed yet; commit it, or remove it` };
  const earlier = {
    ...(before.statement !== now.statement && { statement: before.statement }),
    ...(JSON.stringify(before.quote) !== JSON.stringify(now.quote) && { quote: before.quote }),
  };
  if (Object.keys(earlier).length === 0)
    return { refusal: `${file} has the words that it was committed with; change its statement or its quote first` };
  const change = reworded ? 'reworded' : 'revised';
  return { text: appendItem(source, 'history', { date, change, because, ...earlier }, keysOf('claims')) };
}

/** What of a claim's front matter its history keeps, however much else is missing there. */
const words = z.object({
  statement: z.string(),
  quote: z.union([z.string(), z.array(z.string())]),
  history: z.array(z.unknown()).default([]),
});

function wordsOf(
  file: string,
  text: string,
): { statement: string; quote: string | string[]; changes: number } | undefined {
  const content = parseFrontMatter(file, text);
  const read = words.safeParse('data' in content ? content.data : undefined);
  return read.success
    ? { statement: read.data.statement, quote: read.data.quote, changes: read.data.history.length }
    : undefined;
}
