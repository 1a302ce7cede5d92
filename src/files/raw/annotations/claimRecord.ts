import { z } from 'zod';
import { claimSchema } from '../../../model/schemas/claim.ts';
import { changesWords, CHANGES } from '../../../model/schemas/history.ts';
import { claimId } from '../../../model/schemas/values.ts';
import type { Annotation } from './annotation.ts';

const change = z.looseObject({
  change: z.enum(CHANGES),
  statement: z.string().optional(),
  quote: z.array(z.string()).min(1).optional(),
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
  const { id, article, note, quote, history, ...rest } = read.data;
  const known = Object.entries(rest).filter(([key]) => Object.hasOwn(claimSchema.shape, key));
  return {
    claim: id,
    source: article,
    quote: quote.map(({ start, ...words }) => ({ ...words, ...(start !== null && { start }) })),
    comment: '',
    tags: [],
    fields: withoutNulls({ ...Object.fromEntries(known), history: history.flatMap(changeOf) }),
    ...(note !== null && { note }),
  };
}

/** A change as front matter has it. Exports before version 5 do not say which words one changed, and without them it is none. */
function changeOf({ quote, ...done }: z.output<typeof change>): object[] {
  if (changesWords(done) && done.statement === undefined && quote === undefined) return [];
  const [alone, ...others] = quote ?? [];
  return [{ ...done, ...(alone !== undefined && { quote: others.length === 0 ? alone : quote }) }];
}

function withoutNulls(fields: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(fields, (_, value: unknown) => (value === null ? undefined : value))) as Record<
    string,
    unknown
  >;
}
