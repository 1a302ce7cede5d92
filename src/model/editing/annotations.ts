import { z } from 'zod';
import { slug } from '../schemas/values.ts';
import { givenDocument } from './articleForm.ts';

/** A file of annotations, and the article in which all of them stand, where they do not say so themselves. */
export const annotationsGiven = z.strictObject({ document: givenDocument, article: slug.optional() });

export type AnnotationsGiven = z.output<typeof annotationsGiven>;

/** What becomes of each annotation of a file. */
export interface AnnotationsRead {
  /** A draft claim is made of it; `changed` are the words that the article has now, where it has others. */
  begun: { article: string; words: string; changed?: string }[];
  /** Its claim, or one of the same words, is there already. */
  there: { claim: string; words: string }[];
  /** It finds no place, and why. */
  lost: { words: string; why: string }[];
  /** How many entries annotate no words: replies, and notes on a whole page. */
  wordless: number;
}
