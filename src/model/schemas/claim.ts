import { z } from 'zod';
import { accepted } from './accepted.ts';
import { claimId, day, edtfDate, line, slug } from './values.ts';

export const KINDS = [
  'event',
  'figure',
  'accusation',
  'denial',
  'prediction',
  'intent',
  'assessment',
  'legal',
  'background',
] as const;
export const MODALITIES = ['asserted', 'alleged', 'denied', 'predicted', 'considered', 'opinion'] as const;
export const RELATION_TYPES = ['updates', 'corrects', 'contradicts', 'qualifies', 'denies'] as const;
export const CHANGES = ['published', 'revised', 'withdrawn', 'replaced'] as const;
export const BOUNDS = ['exactly', 'atLeast', 'moreThan', 'about', 'atMost'] as const;

const amount = z.number().optional();

/** A quantity: one bound and its number, with a unit where the question does not fix it. */
const value = z
  .strictObject({
    exactly: amount,
    atLeast: amount,
    moreThan: amount,
    about: amount,
    atMost: amount,
    unit: line.optional(),
  })
  .refine((given) => BOUNDS.some((bound) => given[bound] !== undefined), `needs one of ${BOUNDS.join(', ')}`);

/** What the claim answers: a position of the question, or a value where the question asks for a quantity. */
const answer = z
  .strictObject({
    /** The question it answers. */
    question: slug,
    /** The id of one of the question's positions. */
    position: slug.optional(),
    /** The number that it gives. */
    value: value.optional(),
    /** What the number covers, where that differs between claims. */
    scope: line.optional(),
  })
  .refine((given) => (given.position === undefined) !== (given.value === undefined), 'needs either position or value');

/** The words that carry a claim. */
const quote = z.union([line, z.array(line).min(2, 'a list needs at least two spans; write a single span as text')]);

/** One thing that happened to a published claim. */
const change = z
  .strictObject({
    /** The day on which it was done. */
    date: day,
    /** What was done. The ledger knows the first publication; `published` here is one that it does not know. */
    change: z.enum(CHANGES),
    /** Why, for readers. */
    because: line.optional(),
    /** The statement as it was before a revision, where that changed it. */
    statement: line.optional(),
    /** The quote as it was before a revision, where that changed it. */
    quote: quote.optional(),
  })
  .superRefine((given, context) => {
    if (given.change !== 'published' && given.because === undefined)
      context.addIssue({ code: 'custom', path: ['change'], message: `“${given.change}” needs because` });
    if ((given.change === 'revised') !== (given.statement !== undefined || given.quote !== undefined))
      context.addIssue({
        code: 'custom',
        path: ['change'],
        message: 'needs the earlier statement or quote where it is “revised”, and only there',
      });
  });

/** `content/articles/<slug>/claims/*.md`: one claim of that article. Body: an optional note in our own words. */
export const claimSchema = z
  .strictObject({
    /** Minted by `npm run new`, never changed, never reused. */
    id: claimId,
    /** The claim in our own words: one fact or one judgement, readable alone, no more than the quote says. */
    statement: line,
    /** The words that carry it, verbatim; a list where an attribution or another clause splits them. */
    quote,
    /** Which one is meant (1 for the first) where the same words stand more than once. */
    occurrence: z.int().min(1).optional(),
    /** What sort of claim it is. */
    kind: z.enum(KINDS),
    /** How its content stands in the article. */
    modality: z.enum(MODALITIES),
    /** Who says so: from the article outward, the outlet it relays first, the speaker farthest out last. */
    attribution: z
      .array(
        z.strictObject({
          /** The name, or how the article describes an unnamed source. */
          label: line,
          /** The entity, where there is one. */
          entity: slug.optional(),
          /** Whether the article names this source. */
          named: z.boolean(),
          /** Quoted in its own words, or retold. */
          mode: z.enum(['direct', 'paraphrase']),
        }),
      )
      .default([]),
    /** Where the chain ends: an entity, or `unknown`. */
    origin: slug,
    /** When it happened or is to happen. */
    happened: edtfDate.optional(),
    /** When its speaker said it. */
    said: edtfDate.optional(),
    /** The day on which a figure or a standing state holds. */
    asOf: edtfDate.optional(),
    /** The entities it is about. */
    about: z.array(slug).default([]),
    /** The event that it tells. */
    event: slug.optional(),
    /** The questions that it answers. */
    answers: z.array(answer).default([]),
    /** How it stands to other claims. */
    relations: z.array(z.strictObject({ type: z.enum(RELATION_TYPES), claim: claimId, because: line })).default([]),
    /** A claim that was withdrawn or replaced keeps its page. */
    status: z.enum(['active', 'withdrawn', 'replaced']).default('active'),
    /** Why it was withdrawn or replaced. */
    reason: line.optional(),
    /** The claims that stand in its place. */
    replacedBy: z.array(claimId).default([]),
    /** What was done to it since it was published, in order of time. */
    history: z.array(change).default([]),
    /** The warnings that the editors have judged and let stand. */
    accepted,
  })
  .superRefine((claim, context) => {
    if (claim.status !== 'active' && !claim.reason)
      context.addIssue({ code: 'custom', path: ['status'], message: `“${claim.status}” needs a reason` });
    if (claim.status === 'replaced' && claim.replacedBy.length === 0)
      context.addIssue({ code: 'custom', path: ['status'], message: '“replaced” needs replacedBy' });
    if (claim.replacedBy.includes(claim.id))
      context.addIssue({ code: 'custom', path: ['replacedBy'], message: 'names the claim itself' });
    const last = claim.history.findLast(({ change }) => change !== 'revised')?.change ?? 'published';
    if (last !== (claim.status === 'active' ? 'published' : claim.status))
      context.addIssue({
        code: 'custom',
        path: ['status'],
        message: `“${claim.status}” is not what history ends with, which says since when; add to it, or use npm run withdraw`,
      });
    if (claim.history.some(({ date }, index) => date < (claim.history[index - 1]?.date ?? '')))
      context.addIssue({ code: 'custom', path: ['history'], message: 'is not in order of time' });
  });

export type ClaimData = z.output<typeof claimSchema>;
export type Change = (typeof CHANGES)[number];
export type Kind = (typeof KINDS)[number];
export type Modality = (typeof MODALITIES)[number];
