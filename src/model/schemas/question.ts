import { z } from 'zod';
import { line, slug } from './values.ts';

/** `content/questions/<slug>.md`: what the articles answer, differently or alike. Body: what the answers show. */
export const questionSchema = z
  .strictObject({
    question: line
      .refine((text) => /[?؟？]$/u.test(text), 'does not end in a question mark')
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
  })
  .superRefine((question, context) => {
    if (question.type === 'position' && question.positions.length < 2)
      context.addIssue({
        code: 'custom',
        path: ['positions'],
        message: 'a position question needs two positions or more',
      });
    if (question.type === 'quantity' && question.positions.length > 0)
      context.addIssue({ code: 'custom', path: ['positions'], message: 'a quantity question has no positions' });
  });

export type QuestionData = z.output<typeof questionSchema>;
