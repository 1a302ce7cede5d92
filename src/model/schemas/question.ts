import { z } from 'zod';
import { line, slug } from './values.ts';

/** `content/questions/<slug>.md`: what the articles answer, differently or alike. Body: what the answers show. */
export const questionSchema = z
  .strictObject({
    /** The question, ending in a question mark. */
    question: line.refine((text) => /[?؟？]$/u.test(text), 'does not end in a question mark'),
    /** Whether the answers are numbers or positions. */
    type: z.enum(['quantity', 'position']),
    /** What a quantity counts, in the plural. */
    unit: line.optional(),
    /** True for a running total, which can only grow. */
    cumulative: z.boolean().default(false),
    /** The positions that answers take. */
    positions: z.array(z.strictObject({ id: slug, label: line })).default([]),
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
