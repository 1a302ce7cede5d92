import { z } from 'zod';
import { BOUNDS } from './bounds.ts';
import { says } from './messages.ts';
import { line, slug } from './values.ts';

const amount = (about: string): z.ZodOptional<z.ZodNumber> => z.number().optional().describe(about);

/** The bounds that a value may give, of which one is enough. The data files have the same. */
export const bounds = {
  exactly: amount('This number.'),
  atLeast: amount('This number or more.'),
  moreThan: amount('More than this number.'),
  about: amount('Near this number.'),
  atMost: amount('This number or less.'),
};

/** A quantity: one bound and its number, with a unit where the question does not fix it. */
const value = z
  .strictObject({
    ...bounds,
    unit: line.optional().describe('What is counted, where the question does not say.'),
  })
  .refine((given) => BOUNDS.some((bound) => given[bound] !== undefined), says('bound'));

/** What the claim answers: a position of the question, or a value where the question asks for a quantity. */
export const answer = z
  .strictObject({
    question: slug.describe('The question it answers.'),
    position: slug.optional().describe('The id of one of the question’s positions.'),
    value: value.optional().describe('The number that it gives.'),
    scope: line.optional().describe('What the number covers, where that differs between claims.'),
  })
  .refine((given) => (given.position === undefined) !== (given.value === undefined), says('eitherAnswer'));
