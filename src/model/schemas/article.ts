import { z } from 'zod';
import { accepted } from './accepted.ts';
import { edtfDate, httpsUrl, languageTag, line, slug } from './values.ts';

export const GENRES = ['reportage', 'analysis', 'opinion', 'background'] as const;
export const RELAY_KINDS = ['republication', 'rewrite', 'quotation'] as const;

/** `content/articles/<slug>/article.md`: one source document. Body: its text, word for word. */
export const articleSchema = z.strictObject({
  title: line.describe('The headline as printed, or one supplied by the editor.'),
  titleSupplied: z
    .boolean()
    .default(false)
    .describe('True where the document prints no title and the editor supplied one.'),
  publisher: slug.describe('The publication that printed it: an entity, or “unknown”.'),
  byline: line.optional().describe('The author line as printed.'),
  published: z
    .strictObject({
      date: edtfDate.describe('EDTF; an interval where only the bounds are known.'),
      basis: z.enum(['stated', 'inferred']).describe('Whether the document states the date or the editor infers it.'),
      because: line.describe('How the date was found.'),
    })
    .describe('The day of publication.'),
  language: languageTag.describe('The language of the text.'),
  genre: z.enum(GENRES).describe('What sort of text it is.'),
  relays: z
    .array(
      z.strictObject({
        origin: slug.describe('The entity whose reporting it is.'),
        how: z.enum(RELAY_KINDS).describe('The whole text again, retold in other words, or quoted in part.'),
      }),
    )
    .default([])
    .describe('The outlets whose reporting it passes on.'),
  url: httpsUrl.optional().describe('Where the document stands, if known.'),
  display: z
    .enum(['full', 'excerpts'])
    .default('full')
    .describe('“full” shows the text; “excerpts” shows only the quoted spans.'),
  rights: line.describe('Who holds the rights in the text, and why it is shown.'),
  removed: z
    .array(line)
    .default([])
    .describe('The furniture of the page that was taken out of the text, each piece verbatim.'),
  notes: z
    .array(line)
    .default([])
    .describe('What a reader should know about the document as a whole, in the editors’ words.'),
  accepted: accepted.describe('The warnings that the editors have judged and let stand.'),
});

export type ArticleData = z.output<typeof articleSchema>;
export type RelayKind = (typeof RELAY_KINDS)[number];
