import { z } from 'zod';
import { issueAt } from './messages.ts';
import { quote } from './quote.ts';
import { REMOVED } from './standing.ts';
import { day, line } from './values.ts';

export const CHANGES = ['published', 'revised', 'reworded', 'withdrawn', 'replaced', REMOVED] as const;
export type Change = (typeof CHANGES)[number];

/** Whether a change gave a claim other words: in substance, or only in how it says the same. */
export function changesWords({ change }: { change: Change }): boolean {
  return change === 'revised' || change === 'reworded';
}

/** One thing that happened to a published claim. */
export const change = z
  .strictObject({
    date: day.describe('The day on which it was done.'),
    change: z
      .enum(CHANGES)
      .describe(
        'What was done. The ledger knows the first publication; “published” here is one that it does not know.',
      ),
    because: line.optional().describe('Why, for readers.'),
    statement: line.optional().describe('The statement as it was before a revision, where that changed it.'),
    quote: quote.optional().describe('The quote as it was before a revision, where that changed it.'),
  })
  .superRefine((given, context) => {
    if (given.change !== 'published' && given.because === undefined)
      context.addIssue(issueAt(['change'], 'becauseNeeded', { change: given.change }));
    if (changesWords(given) !== (given.statement !== undefined || given.quote !== undefined))
      context.addIssue(issueAt(['change'], 'earlierWords'));
  });

/** What a claim says of its past. */
interface Past {
  statement: string;
  quote: string | string[];
  status: string;
  history: readonly z.output<typeof change>[];
}

/** Adds an issue where a claim's history does not end as its status says, gives words that did not change, or is not in order. */
export function checkHistory({ statement, quote, status, history }: Past, context: z.core.$RefinementCtx): void {
  const last = history.findLast((done) => !changesWords(done))?.change ?? 'published';
  if (last !== (status === 'active' ? 'published' : status))
    context.addIssue(issueAt(['status'], 'historyEnd', { status }));
  const now = { statement, quote };
  for (const field of ['statement', 'quote'] as const)
    for (const [index, { [field]: before }] of history.entries()) {
      const after = history.slice(index + 1).find((later) => later[field] !== undefined)?.[field] ?? now[field];
      if (before === undefined || JSON.stringify(before) !== JSON.stringify(after)) continue;
      context.addIssue(issueAt(['history', index, field], 'sameAfter', { field }));
    }
  if (history.some(({ date }, index) => date < (history[index - 1]?.date ?? '')))
    context.addIssue(issueAt(['history'], 'disordered'));
}
