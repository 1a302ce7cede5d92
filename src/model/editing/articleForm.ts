import { z } from 'zod';
import type { ClaimForm } from './claimForm.ts';
import type { DeskArticle } from './deskArticle.ts';
import { claimId } from '../schemas/values.ts';
import { pageDraft } from './messages.ts';

/** A document as it arrived: its bytes, and what its file is called. */
export const givenDocument = z.strictObject({ name: z.string().max(400), base64: z.base64() });

/** What an editor says of a new article, by field. */
const fields = z.record(z.string(), z.string().max(2000));

/** A sentence of the document that was compared with the story, and the claims that are evidence of what it was told as. */
const sentence = z.strictObject({ words: z.string().min(1).max(20_000), claims: z.array(claimId).max(100) });

/** Those of which draft claims are to be made. */
const sentences = z.array(sentence).max(5000).default([]);

/** A document of which a new article is to be made. */
export const documentAsked = z.strictObject({ document: givenDocument, fields, sentences });

/** A new article, with the pieces of its document that were put back or taken out, by number; what it needs that is new, and its draft claims. */
export const newArticle = z.strictObject({
  document: givenDocument,
  fields,
  turned: z.array(z.int().min(0)).max(5000),
  pages: z.array(pageDraft).max(5).default([]),
  sentences,
});

export type EvidencedSentence = z.output<typeof sentence>;
export type GivenDocument = z.output<typeof givenDocument>;
export type DocumentAsked = z.output<typeof documentAsked>;
export type DraftForm = Pick<ClaimForm, 'statement' | 'answers'>;
export type NewArticle = z.output<typeof newArticle>;

/** A field of a new article: what an editor puts there, and what it may be where only some words will do. */
export interface ArticleField {
  key: string;
  label: string;
  needed: boolean;
  among: string[];
  /** What the document tells of it. */
  evidence: string[];
}

/** What is proposed for a new article, with all that tells of it. */
export interface ArticleForm {
  /** What to fill in, in the order of the file. */
  form: ArticleField[];
  fields: Record<string, string>;
  /** The text, and what was taken out of it, in the order of the document. */
  pieces: { words: string; isText: boolean }[];
  notes: string[];
  /** What the page calls its site, where no entity has that name yet. */
  site?: string;
  relays: { name: string; isKnown: boolean; sentence: string }[];
  known: { name: string; count: number }[];
  unknown: { name: string; count: number }[];
  /** The claim that is proposed of each sentence; null where the text does not have it. */
  drafts: (DraftForm | null)[];
  /** The questions that these answer. */
  questions: DeskArticle['questions'];
}
