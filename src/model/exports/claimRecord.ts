import { z } from 'zod';
import { bounds } from '../schemas/answer.ts';
import { CLAIM_STATUSES, KINDS, MODALITIES, RELATION_TYPES } from '../schemas/claim.ts';
import { CHANGES } from '../schemas/history.ts';
import { UNKNOWN } from '../schemas/values.ts';
import { dateOrNull, entityId, page } from './commonFields.ts';
import { outsideRecords } from './outside.ts';

const selector = z.strictObject({
  exact: z.string().describe('The words, verbatim.'),
  prefix: z
    .string()
    .describe('Up to 32 code points of the text before them; of the excerpt, where the article is in excerpts.'),
  suffix: z
    .string()
    .describe('Up to 32 code points of the text after them; of the excerpt, where the article is in excerpts.'),
  start: z
    .int()
    .min(0)
    .nullable()
    .describe(
      'Where they begin in the article’s “text”, counted in Unicode code points; null where the article no longer holds the words of a claim that was withdrawn or replaced.',
    ),
  end: z.int().min(0).nullable().describe('Where they end, counted likewise; not part of them.'),
});

const link = z.strictObject({
  label: z.string().describe('The name, or how the article describes an unnamed source.'),
  entity: entityId.nullable().describe('The same as an entity of entities.json; null where there is none.'),
  named: z.boolean().describe('Whether the article names this source.'),
  mode: z.enum(['direct', 'paraphrase']).describe('Quoted in its own words, or retold.'),
});

const value = z
  .strictObject({
    ...bounds,
    unit: z.string().optional().describe('What is counted, where the question does not say.'),
  })
  .describe('The number that the claim gives, as one bound.');

const answer = z.strictObject({
  question: z.string().describe('The question, by its id in questions.json.'),
  position: z.string().optional().describe('The position taken, by its id within the question.'),
  value: value.optional(),
  scope: z.string().optional().describe('What the number covers, where claims differ in that.'),
});

const relation = z.strictObject({
  type: z.enum(RELATION_TYPES).describe('How this claim stands to the other.'),
  claim: z.string().describe('The other claim, by its id.'),
  because: z.string().describe('Why the editors say so.'),
});

const change = z.strictObject({
  date: z.string().describe('The day on which it was done.'),
  change: z.enum(CHANGES).describe('What was done.'),
  because: z.string().nullable().describe('Why.'),
  statement: z.string().optional().describe('The statement as it was before, where this changed it.'),
  quote: z
    .array(z.string())
    .optional()
    .describe('The words as they were before, one for each span, where this changed them.'),
});

const warning = z.strictObject({
  rule: z.string().describe('The rule of the check that warns.'),
  because: z.string().describe('Why it is in order here.'),
});

const review = z.strictObject({
  by: z.string().describe('Who reviewed it.'),
  date: z.string().describe('The day on which they did.'),
});

/** A claim of `/data/claims.json`. */
export const claimRecord = z.strictObject({
  id: z.string().describe('Eight characters, a–z and 0–9, which never change.'),
  url: page,
  annotation: z.string().nullable().describe('The claim as a W3C Web Annotation; null where it was removed.'),
  article: z.string().describe('The article that makes the claim, by its id in articles.json.'),
  articleUrl: z
    .string()
    .describe(
      'The page of that article; with “#” and the claim’s id it leads to the words, or to a link to them where the article goes on over several pages.',
    ),
  statement: z
    .string()
    .describe(
      'The claim in the editors’ words: one fact or one judgement, readable alone. Empty where the claim was removed, as is all else that it said.',
    ),
  quote: z
    .array(selector)
    .describe('The words of the article that carry it; more than one span where other words split them.'),
  occurrence: z
    .union([z.int().min(1), z.array(z.int().min(1))])
    .optional()
    .describe(
      'Which one is meant, counted from 1, where the same words stand more than once in the article; or one number for each span.',
    ),
  kind: z.enum(KINDS).nullable().describe('What sort of claim it is; null where it was removed.'),
  modality: z
    .enum(MODALITIES)
    .nullable()
    .describe('How its content stands in the article, not how sure the editors are of it; null where it was removed.'),
  attribution: z.array(link).describe('Who says so, from the article outward; empty where the article says so itself.'),
  origin: entityId.describe(`Where the chain of sources ends: an entity, or “${UNKNOWN}”.`),
  happened: dateOrNull('When it happened or is to happen.'),
  said: dateOrNull('When its speaker said it.'),
  asOf: dateOrNull('The day on which a figure or a standing state holds.'),
  published: dateOrNull('When its article was printed; null where it was removed with its article.'),
  about: z.array(entityId).describe('What it is about: entities, by their ids.'),
  event: z.string().nullable().describe('The event that it tells, by its id in events.json.'),
  answers: z.array(answer).describe('The questions that it answers, each by a position or by a value.'),
  relations: z.array(relation).describe('How it stands to other claims.'),
  reviewed: z.array(review).describe('Who read the statement against its quote, in the order that the editors give.'),
  outside: outsideRecords,
  status: z
    .enum(CLAIM_STATUSES)
    .describe(
      'Whether it stands. A claim that no longer does keeps its page and its record; of one that was removed they say only that, when and why.',
    ),
  reason: z.string().nullable().describe('Why it was withdrawn, replaced or removed.'),
  replacedBy: z.array(z.string()).describe('The claims that stand in its place, by their ids.'),
  firstPublished: z.string().nullable().describe('The day on which this site first published it.'),
  history: z.array(change).describe('What was done to it since, in order of time.'),
  note: z.string().nullable().describe('The editors’ note on it, in Markdown.'),
  accepted: z
    .array(warning)
    .optional()
    .describe('The warnings of the check that the editors have judged and let stand, where there are any.'),
});

export type ClaimRecord = z.output<typeof claimRecord>;
