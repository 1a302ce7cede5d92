import { z } from 'zod';
import { accepted } from './accepted.ts';
import { issueAt, says } from './messages.ts';
import { outside } from './outside.ts';
import { checkStanding, standing } from './standing.ts';
import { day, line, slug } from './values.ts';

/** A summary is one line, which lists and search results show whole. */
export const LONGEST_SUMMARY = 140;

/** `content/questions/<slug>.md`: what the articles answer, differently or alike. Body: what the answers show. */
export const questionSchema = z
  .strictObject({
    question: line
      .refine((text) => /[?؟？]$/u.test(text), says('questionMark'))
      .describe('The question, ending in a question mark.'),
    type: z.enum(['quantity', 'position']).describe('Whether the answers are numbers or positions.'),
    unit: line.optional().describe('What a quantity counts, in the plural.'),
    cumulative: z.boolean().default(false).describe('True for a running total, which can only grow.'),
    positions: z
      .array(
        z.strictObject({
          id: slug.describe('By which answers name it.'),
          label: line.describe('What a reader reads.'),
        }),
      )
      .default([])
      .describe('The positions that answers take.'),
    summary: line
      .max(LONGEST_SUMMARY, says('longSummary'))
      .optional()
      .describe('What stands now, in one line in the editors’ words.'),
    summaryAsOf: day
      .optional()
      .describe('The last day of which the summary speaks: that of the latest article it knows.'),
    outside,
    ...standing,
    accepted: accepted.describe('The warnings that the editors have judged and let stand.'),
  })
  .superRefine(checkStanding)
  .superRefine((question, context) => {
    if ((question.summary === undefined) !== (question.summaryAsOf === undefined))
      context.addIssue(issueAt([question.summary === undefined ? 'summaryAsOf' : 'summary'], 'summaryHalf'));
    if (question.type === 'position' && question.positions.length === 0)
      context.addIssue(issueAt(['positions'], 'noPosition'));
    if (question.type === 'quantity' && question.positions.length > 0)
      context.addIssue(issueAt(['positions'], 'positions'));
  });

export type QuestionData = z.output<typeof questionSchema>;
