import { z } from 'zod';
import { checkCopies, copies, edtfDate, httpsUrl, line } from './values.ts';

/** A page that was read, outside the articles of the story. */
export const source = z
  .strictObject({
    publisher: line.describe('Who published it.'),
    title: line.describe('Its headline, or what it is where none was seen.'),
    date: edtfDate.describe('When it was published, in EDTF.'),
    url: httpsUrl.describe('Where it was read.'),
    ...copies,
  })
  .superRefine(checkCopies);

/** What the articles do not hold, each piece with the page that it rests on. */
export const outside = z
  .array(
    z.strictObject({
      says: line.describe('What is known from there, in the editors’ words.'),
      source: source.describe('The page that says so.'),
      also: z.array(source).default([]).describe('Further pages that say the same.'),
    }),
  )
  .default([])
  .describe('Knowledge from outside the articles; pages show it apart from their words and from the editors’.');

export type OutsideKnowledge = z.output<typeof outside>[number];
