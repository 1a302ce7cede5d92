import { z } from 'zod';
import { edtfDate, httpsUrl, languageTag, line, slug } from './values.ts';

export const GENRES = ['reportage', 'analysis', 'opinion', 'background'] as const;
export const RELAY_KINDS = ['republication', 'rewrite', 'quotation'] as const;
export const DISPLAYS = ['full', 'excerpts'] as const;

/** `content/articles/<slug>/article.md`: one source document. Body: its text, word for word. */
export const articleSchema = z.strictObject({
  /** The headline as printed, or one supplied by the editor. */
  title: line,
  /** True where the document prints no title and the editor supplied one. */
  titleSupplied: z.boolean().default(false),
  /** The publication that printed it: an entity, or `unknown`. */
  publisher: slug,
  /** The author line as printed. */
  byline: line.optional(),
  /** The day of publication. */
  published: z.strictObject({
    /** EDTF; an interval where only the bounds are known. */
    date: edtfDate,
    /** Whether the document states the date or the editor infers it. */
    basis: z.enum(['stated', 'inferred']),
    /** How the date was found. */
    because: line,
  }),
  /** The language of the text. */
  language: languageTag,
  /** What sort of text it is. */
  genre: z.enum(GENRES),
  /** The outlets whose reporting it passes on. */
  relays: z
    .array(
      z.strictObject({
        /** The entity whose reporting it is. */
        origin: slug,
        /** The whole text again, retold in other words, or quoted in part. */
        how: z.enum(RELAY_KINDS),
      }),
    )
    .default([]),
  /** Where the document stands, if known. */
  url: httpsUrl.optional(),
  /**
   * `full` shows the text. `excerpts` is for a text that may not be republished: pages, search and data then hold only the
   * words that claims quote, and where these stand; the rest of the text never leaves the content folder.
   */
  display: z.enum(DISPLAYS).default('full'),
  /** Who holds the rights in the text, and why it is shown. */
  rights: line,
  /** The furniture of the page that was taken out of the text, each piece verbatim. */
  removed: z.array(line).default([]),
  /** What a reader should know about the document as a whole, in the editors' words. */
  notes: z.array(line).default([]),
});

export type ArticleData = z.output<typeof articleSchema>;
export type RelayKind = (typeof RELAY_KINDS)[number];
