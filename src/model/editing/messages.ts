import { z } from 'zod';
import type { FormField } from './recordForm.ts';
import type { Finding, RuleName } from '../rules/problems.ts';
import { claimId, line, slug } from '../schemas/values.ts';

/** A stretch of an article's plain text, in UTF-16 code units. */
const span = z.strictObject({ start: z.int().min(0), end: z.int().min(1) });

/** The stretches that a claim quotes, in the order of the text. */
const spans = z.array(span).min(1).max(20);

/** The digest of the file that a change was made from. */
const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** Fields of front matter as a form gives them; the collection's own schema says what they may be. */
const fields = z.record(z.string(), z.json());

/** A new entity, event or question. */
export const pageDraft = z.strictObject({
  collection: z.enum(['entities', 'events', 'questions']),
  /** Without one, it is made of the name. */
  slug: slug.optional(),
  fields,
});

/** A new claim, and what it needs that is new too. All are saved together or not at all. */
export const newClaim = z.strictObject({
  article: slug,
  /** The digest of the article's file in which the words were selected. */
  from: digest,
  spans,
  fields,
  note: z.string().max(100_000).default(''),
  pages: z.array(pageDraft).max(20).default([]),
});

/** Changes of a claim that is there: each field with its new value, null where it goes. */
export const claimChange = z.strictObject({
  id: claimId,
  /** Its file. */
  file: z.string().max(400),
  from: digest,
  fields,
  /** Its words, where they move. */
  spans: spans.optional(),
  note: z.string().max(100_000).optional(),
  pages: z.array(pageDraft).max(20).default([]),
  /** Why, where a published claim gets other words; and whether it only says the same in other words. */
  because: line.optional(),
  reworded: z.boolean().default(false),
});

/** A claim that is to go. */
export const withdrawal = z.strictObject({ id: claimId, reason: line, replacedBy: z.array(claimId).default([]) });

/** Some words of a claim that are to be a claim of their own; a reason, where it was published. */
export const splitting = z.strictObject({ id: claimId, from: digest, spans, because: line.optional() });

/** A claim whose words are to go to another of its article; a reason, where one of them was published. */
export const merging = z.strictObject({
  id: claimId,
  from: digest,
  into: claimId,
  intoFrom: digest,
  because: line.optional(),
});

/** Files as they were, or as they are to be again. */
export const restoring = z.strictObject({
  files: z
    .array(z.strictObject({ file: z.string().max(400), from: digest.nullable(), to: z.string().nullable() }))
    .min(1)
    // A new article goes with all its drafts.
    .max(5000),
});

/** A warning that is to be accepted. */
export const acceptance = z.strictObject({
  file: z.string().max(400),
  from: digest.optional(),
  rule: line,
  because: line,
});

/** A finding that is to be mended, where its remedy is certain. */
export const mending = z.strictObject({ file: z.string().max(400), rule: line, message: z.string().max(5000) });

/** A record whose form is asked for; without a slug, a new one. */
export const recordAsked = z.strictObject({
  collection: z.enum(['story', 'articles', 'entities', 'events', 'questions']),
  slug: slug.optional(),
});

/** Changes of a record that is there: each field with its new value, null where it goes. */
export const recordChange = z.strictObject({
  ...recordAsked.shape,
  from: digest,
  fields,
  body: z.string().max(500_000).optional(),
});

/** What may be asked about: an article, or words of it. */
export const articleAsked = z.strictObject({ article: slug });
export const proposalAsked = z.strictObject({ article: slug, spans });
/** Of the whole story where no article is named. */
export const findingsAsked = z.strictObject({ article: slug.optional() });

export type Fields = z.output<typeof fields>;
export type RecordAsked = z.output<typeof recordAsked>;
export type RecordChange = z.output<typeof recordChange>;
export type PageDraft = z.output<typeof pageDraft>;
export type NewClaim = z.output<typeof newClaim>;
export type ClaimChange = z.output<typeof claimChange>;
export type Withdrawn = z.output<typeof withdrawal>;
export type Splitting = z.output<typeof splitting>;
export type Merging = z.output<typeof merging>;
export type Mending = z.output<typeof mending>;
export type Acceptance = z.output<typeof acceptance>;

/** The form of a record, and what it holds; a new one has no file yet, and an article's text is no part of it. */
export interface RecordForm {
  form: readonly FormField[];
  fields: Fields;
  file?: string;
  digest?: string;
  body?: string;
}

/** What the check finds, with what mends it where that is certain. */
export interface DeskFinding {
  file: string;
  line: number;
  rule: RuleName;
  message: string;
  severity: Finding['severity'];
  mend?: string;
}

/** What the check finds, the first of it where it is much, and how much it is. */
export interface DeskFindings {
  findings: DeskFinding[];
  total: number;
}
