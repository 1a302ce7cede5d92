import { z } from 'zod';
import { accepted } from './accepted.ts';
import { BOUNDS } from './bounds.ts';
import { issueAt, says } from './messages.ts';
import { outside } from './outside.ts';
import { REMOVED, STATUSES } from './standing.ts';
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
export const CHANGES = ['published', 'revised', 'reworded', 'withdrawn', 'replaced', REMOVED] as const;
export const CLAIM_STATUSES = [...STATUSES, REMOVED] as const;

const amount = (about: string): z.ZodOptional<z.ZodNumber> => z.number().optional().describe(about);

/** A quantity: one bound and its number, with a unit where the question does not fix it. */
const value = z
  .strictObject({
    exactly: amount('This number.'),
    atLeast: amount('This number or more.'),
    moreThan: amount('More than this number.'),
    about: amount('Near this number.'),
    atMost: amount('This number or less.'),
    unit: line.optional().describe('What is counted, where the question does not say.'),
  })
  .refine((given) => BOUNDS.some((bound) => given[bound] !== undefined), says('bound'));

/** What the claim answers: a position of the question, or a value where the question asks for a quantity. */
const answer = z
  .strictObject({
    question: slug.describe('The question it answers.'),
    position: slug.optional().describe('The id of one of the question’s positions.'),
    value: value.optional().describe('The number that it gives.'),
    scope: line.optional().describe('What the number covers, where that differs between claims.'),
  })
  .refine((given) => (given.position === undefined) !== (given.value === undefined), says('eitherAnswer'));

/** One of several places where the same words stand, counted from 1. */
const place = z.int().min(1);

/** Words as they stand in a text, in which several spaces are one. */
const words = line.transform((text) => text.replace(/[ \t\n]+/g, ' '));

/** The words that carry a claim. */
const quote = z.union([words, z.array(words).min(2, says('fewSpans'))]);

/** Whether a change gave a claim other words: in substance, or only in how it says the same. */
export function changesWords({ change }: { change: Change }): boolean {
  return change === 'revised' || change === 'reworded';
}

/** One thing that happened to a published claim. */
const change = z
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

/** `content/articles/<slug>/claims/*.md`: one claim of that article. Body: an optional note in our own words. */
export const claimSchema = z
  .strictObject({
    id: claimId.describe('Minted by “npm run new”, never changed, never reused.'),
    statement: line.describe(
      'The claim in our own words: one fact or one judgement, readable alone, no more than the quote says.',
    ),
    quote: quote.describe(
      'The words that carry it, verbatim; a list where an attribution or another clause splits them.',
    ),
    occurrence: z
      .union([place, z.array(place).min(2)], says('occurrence'))
      .optional()
      .describe(
        'Which one is meant (1 for the first) where the same words stand more than once; for a list of spans one number each.',
      ),
    kind: z.enum(KINDS).describe('What sort of claim it is.'),
    modality: z
      .enum(MODALITIES)
      .describe(
        [
          'How its content stands in the article, not how sure you are; where two fit, the more cautious one.',
          'asserted: as fact, in the article’s own voice or passed on as fact.',
          'alleged: an accusation or a contested assertion, left to whoever makes it.',
          'denied: a speaker rejects it.',
          'predicted: expected of the future.',
          'considered: an option, a condition, a possibility or an intention.',
          'opinion: a judgement or an evaluation.',
        ].join('\n\n'),
      ),
    attribution: z
      .array(
        z.strictObject({
          label: line.describe('The name, or how the article describes an unnamed source.'),
          entity: slug.optional().describe('The entity, where there is one.'),
          named: z.boolean().describe('Whether the article names this source.'),
          mode: z.enum(['direct', 'paraphrase']).describe('Quoted in its own words, or retold.'),
        }),
      )
      .default([])
      .describe('Who says so: from the article outward, the outlet it relays first, the speaker farthest out last.'),
    origin: slug.describe('Where the chain ends: an entity, or “unknown”.'),
    happened: edtfDate.optional().describe('When it happened or is to happen.'),
    said: edtfDate.optional().describe('When its speaker said it.'),
    asOf: edtfDate.optional().describe('The day on which a figure or a standing state holds.'),
    about: z.array(slug).default([]).describe('The entities under which a reader looks for it.'),
    event: slug.optional().describe('The event that it tells.'),
    answers: z.array(answer).default([]).describe('The questions that it answers.'),
    relations: z
      .array(
        z.strictObject({
          type: z.enum(RELATION_TYPES).describe('How this claim stands to the other.'),
          claim: claimId.describe('The other claim, by its id.'),
          because: line.describe('Why.'),
        }),
      )
      .default([])
      .describe('How it stands to other claims.'),
    status: z
      .enum(CLAIM_STATUSES)
      .default('active')
      .describe(
        'A claim that was withdrawn or replaced keeps its page. One that was removed is shown nowhere, and the words that it quotes are hidden in the article; its page says only that it was removed, when and why.',
      ),
    reason: line.optional().describe('Why it was withdrawn, replaced or removed.'),
    replacedBy: z.array(claimId).default([]).describe('The claims that stand in its place.'),
    history: z.array(change).default([]).describe('What was done to it since it was published, in order of time.'),
    reviewed: z
      .array(
        z.strictObject({
          by: line.describe('Who read the statement against its quote, as readers are told.'),
          date: day.describe('The day on which they did.'),
        }),
      )
      .default([])
      .describe(
        'Who reviewed it since it was written; a review before its words last changed counts for those words alone.',
      ),
    outside,
    accepted: accepted.describe('The warnings that the editors have judged and let stand.'),
  })
  .superRefine((claim, context) => {
    const { status, occurrence } = claim;
    const spans = [claim.quote].flat().length;
    if (typeof occurrence === 'object' && occurrence.length !== spans)
      context.addIssue(issueAt(['occurrence'], 'numbersForSpans', { numbers: occurrence.length, spans }));
    if (status !== 'active' && !claim.reason) context.addIssue(issueAt(['status'], 'reasonNeeded', { status }));
    if (status === 'replaced' && claim.replacedBy.length === 0) context.addIssue(issueAt(['status'], 'noReplacement'));
    if (status === 'active' && (claim.reason !== undefined || claim.replacedBy.length > 0))
      context.addIssue(issueAt([claim.reason === undefined ? 'replacedBy' : 'reason'], 'claimStandsBecause'));
    if (claim.replacedBy.includes(claim.id)) context.addIssue(issueAt(['replacedBy'], 'itself'));
    const last = claim.history.findLast((done) => !changesWords(done))?.change ?? 'published';
    if (last !== (status === 'active' ? 'published' : status))
      context.addIssue(issueAt(['status'], 'historyEnd', { status }));
    for (const field of ['statement', 'quote'] as const)
      for (const [index, { [field]: before }] of claim.history.entries()) {
        const later = claim.history.slice(index + 1).find((each) => each[field] !== undefined);
        const after = later?.[field] ?? claim[field];
        if (before === undefined || JSON.stringify(before) !== JSON.stringify(after)) continue;
        context.addIssue(issueAt(['history', index, field], 'sameAfter', { field }));
      }
    if (claim.history.some(({ date }, index) => date < (claim.history[index - 1]?.date ?? '')))
      context.addIssue(issueAt(['history'], 'disordered'));
  });

export type ClaimData = z.output<typeof claimSchema>;
export type Change = (typeof CHANGES)[number];
export type Kind = (typeof KINDS)[number];
export type Modality = (typeof MODALITIES)[number];
