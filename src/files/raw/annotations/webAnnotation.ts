import { z } from 'zod';
import type { Selector } from '../../../model/text/quotes/anchor.ts';
import type { Annotation } from './annotation.ts';

const oneOrMore = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([z.array(schema), schema.transform((one) => [one])]).catch([]);

/** A selector, of which the kinds that give words or their place count; any may be refined by another. */
interface AnySelector {
  type?: string | undefined;
  exact?: string | undefined;
  quote?: string | undefined;
  prefix?: string | undefined;
  suffix?: string | undefined;
  start?: number | undefined;
  refinedBy?: AnySelector[] | undefined;
}

const text = z.string().optional().catch(undefined);
const selector: z.ZodType<AnySelector> = z.lazy(() =>
  z.object({
    type: text,
    exact: text,
    quote: text,
    prefix: text,
    suffix: text,
    start: z.number().optional().catch(undefined),
    refinedBy: oneOrMore(selector).optional(),
  }),
);

const target = z.union([
  z.string().transform((source) => ({ source, selector: [] })),
  z.object({
    source: z
      .union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)])
      .optional()
      .catch(undefined),
    selector: oneOrMore(selector),
  }),
]);

const body = z.union([
  z.string().transform((value) => ({ value, purpose: undefined, id: undefined })),
  z.object({ value: text, purpose: text, id: text }),
]);

const annotation = z.object({
  id: text,
  uri: text,
  text,
  tags: z.array(z.string()).catch([]),
  target: oneOrMore(target),
  body: oneOrMore(body),
  bodies: oneOrMore(body),
  generator: z.object({ name: z.string() }).optional().catch(undefined),
});

/**
 * One annotation of the W3C model (https://www.w3.org/TR/annotation-model/), of Hypothesis (whose `uri`, `text` and `tags`
 * stand beside it) or of Recogito, which writes selectors as `{quote, start}` too. Undefined where it is none.
 */
export function webAnnotation(json: object): Annotation | undefined {
  const read = annotation.safeParse(json);
  if (!read.success) return undefined;
  const { id, uri, text: comment, tags, target: targets, generator, ...given } = read.data;
  const bodies = [...given.body, ...given.bodies];
  const isTag = ({ purpose }: (typeof bodies)[number]): boolean => purpose === 'tagging' || purpose === 'classifying';
  const values = (some: typeof bodies): string[] => some.flatMap(({ value }) => value ?? []);
  const source = targets.find((one) => one.source !== undefined)?.source ?? uri;
  const claim = generator?.name === 'Claimline' ? /\/claims\/([a-z0-9]{8})\.json$/.exec(id ?? '')?.[1] : undefined;
  const written = [comment ?? '', ...values(bodies.filter((one) => !isTag(one)))].filter(Boolean).join('\n\n');
  return {
    ...(claim !== undefined && { claim }),
    ...(source !== undefined && { source }),
    quote: targets.flatMap((one) => wordsIn(one.selector)),
    // What we have exported is a statement, however long; what others write may be anything.
    comment: claim === undefined ? written : '',
    tags: [...tags, ...values(bodies.filter(isTag))],
    fields: claim === undefined ? {} : { statement: written },
  };
}

/** The words that some selectors of one target select, all of them the same in several ways. */
function wordsIn(selectors: readonly AnySelector[]): Selector[] {
  const all = selectors.flatMap(withRefining);
  const quoted = all.find(({ exact, quote }) => (exact ?? quote ?? '').trim() !== '');
  if (!quoted) return [];
  const start = quoted.start ?? all.find(({ type }) => type === 'TextPositionSelector')?.start;
  const { exact, quote = '', prefix = '', suffix = '' } = quoted;
  return [{ exact: exact ?? quote, prefix, suffix, ...(start !== undefined && { start }) }];
}

function withRefining(one: AnySelector): AnySelector[] {
  // What refines an element counts within that element, not within the text.
  const inner = (one.refinedBy ?? []).flatMap(withRefining);
  return [one, ...inner.filter(({ type }) => type !== 'TextPositionSelector')];
}
