import { z } from 'zod';
import { claimSchema } from '../../../model/schemas/claim.ts';
import { changesWords, CHANGES } from '../../../model/schemas/history.ts';
import { claimId } from '../../../model/schemas/values.ts';
import type { Annotation } from './annotation.ts';

const change = z.object({
  date: z.string(),
  change: z.enum(CHANGES),
  because: z.string().nullable(),
  statement: z.string().optional(),
  quote: z.array(z.string()).optional(),
});

const record = z.looseObject({
  id: claimId,
  article: z.string(),
  statement: z.string(),
  note: z.string().nullable(),
  quote: z.array(z.object({ exact: z.string(), prefix: z.string(), suffix: z.string(), start: z.number().nullable() })),
  history: z.array(change),
});

/** A claim of our own `claims.json`; undefined where it is something else. */
export function claimRecordOf(json: object): Annotation | undefined {
  const read = record.safeParse(json);
  if (!read.success) return undefined;
  const { id, article, statement, note, quote, history, ...rest } = read.data;
  const known = Object.entries(rest).filter(([key]) => Object.hasOwn(claimSchema.shape, key));
  return {
    claim: id,
    source: article,
    quote: quote.map(({ start, ...words }) => ({ ...words, ...(start !== null && { start }) })),
    comment: statement,
    tags: [],
    fields: asWritten({
      ...Object.fromEntries(known),
      history: history.filter(isWhole).map(({ quote: words = [], ...done }) => ({ ...done, quote: oneOrMore(words) })),
    }),
    ...(note !== null && { note }),
  };
}

/** Before version 5, an export did not say which words a claim had before they were changed, and a change without them is none. */
function isWhole(done: z.output<typeof change>): boolean {
  return !changesWords(done) || done.statement !== undefined || done.quote !== undefined;
}

/** Fields without what editors leave out: an export says of all that there may be that it is not there. */
function asWritten(fields: Record<string, unknown>): Record<string, unknown> {
  const isOmitted = (key: string, value: unknown): boolean =>
    value === null || (Array.isArray(value) && value.length === 0) || (key === 'gone' && value === false);
  const text = JSON.stringify(fields, (key, value: unknown) => (isOmitted(key, value) ? undefined : value));
  return JSON.parse(text) as Record<string, unknown>;
}

/** A quote as front matter has it: of one span its words alone. */
function oneOrMore(spans: readonly string[]): string | readonly string[] | undefined {
  return spans.length > 1 ? spans : spans[0];
}
