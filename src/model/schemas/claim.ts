import { z } from 'zod';
import { accepted } from './accepted.ts';
import { answer } from './answer.ts';
import { change, checkHistory } from './history.ts';
import { issueAt, says } from './messages.ts';
import { outside } from './outside.ts';
import { quote } from './quote.ts';
import { REMOVED, STATUSES, type Standing } from './standing.ts';
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
export const CLAIM_STATUSES = [...STATUSES, REMOVED] as const;

/** One of several places where the same words stand, counted from 1. */
const place = z.int().min(1);

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
    kind: z
      .enum(KINDS)
      .describe(
        [
          'What sort of claim it is; where two fit, what it adds to the article’s other claims.',
          'event: something took place or is taking place.',
          'figure: how many, how much, how far.',
          'accusation: somebody is charged with a wrong.',
          'denial: somebody rejects what others hold, or says that a thing is not done.',
          'prediction: what will or may come of something.',
          'intent: what somebody wants, plans, weighs or is ready to do, and why.',
          'assessment: how good, serious, likely or clear a thing is, or what it means.',
          'legal: what law allows or forbids, or an act that has its force in law.',
          'background: what somebody or something is or was, without a day on which it happened.',
        ].join('\n\n'),
      ),
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
    outside,
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
    accepted: accepted.describe('The warnings that the editors have judged and let stand.'),
  })
  .superRefine(checkSpans)
  .superRefine(checkStatus)
  .superRefine(checkHistory);

export type ClaimData = z.output<typeof claimSchema>;
export type Kind = (typeof KINDS)[number];
export type Modality = (typeof MODALITIES)[number];

/** Adds an issue where places are given for another number of spans than the quote has. */
function checkSpans(
  { quote, occurrence }: { quote: string | string[]; occurrence?: number | number[] | undefined },
  context: z.core.$RefinementCtx,
): void {
  const spans = [quote].flat().length;
  if (typeof occurrence === 'object' && occurrence.length !== spans)
    context.addIssue(issueAt(['occurrence'], 'numbersForSpans', { numbers: occurrence.length, spans }));
}

/** Adds an issue where a claim that is gone does not say why or for what, and where one that stands does. */
function checkStatus(
  { id, status, reason, replacedBy }: Omit<Standing, 'status' | 'since'> & { id: string; status: string },
  context: z.core.$RefinementCtx,
): void {
  if (status !== 'active' && !reason) context.addIssue(issueAt(['status'], 'reasonNeeded', { status }));
  if (status === 'replaced' && replacedBy.length === 0) context.addIssue(issueAt(['status'], 'noReplacement'));
  if (status === 'active' && (reason !== undefined || replacedBy.length > 0))
    context.addIssue(issueAt([reason === undefined ? 'replacedBy' : 'reason'], 'claimStandsBecause'));
  if (replacedBy.includes(id)) context.addIssue(issueAt(['replacedBy'], 'itself'));
}
