import { z } from 'zod';
import { claimSchema } from '../../../model/schemas/claim.ts';
import { changesWords, CHANGES } from '../../../model/schemas/history.ts';
import { claimId } from '../../../model/schemas/values.ts';
import type { Annotation } from './annotation.ts';

const record = z.looseObject({
  id: claimId,
  article: z.string(),
  statement: z.string(),
  note: z.string().nullable(),
  quote: z.array(z.object({ exact: z.string(), prefix: z.string(), suffix: z.string(), start: z.number().nullable() })),
  history: z.array(z.looseObject({ change: z.enum(CHANGES) })),
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
    // The export does not say which words a claim had before they were changed, and a change without them is none.
    fields: withoutNulls({ ...Object.fromEntries(known), history: history.filter((done) => !changesWords(done)) }),
    ...(note !== null && { note }),
  };
}

function withoutNulls(fields: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(fields, (_, value: unknown) => (value === null ? undefined : value))) as Record<
    string,
    unknown
  >;
}
