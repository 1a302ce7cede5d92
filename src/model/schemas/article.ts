import { z } from 'zod';
import { accepted } from './accepted.ts';
import { issueAt, says } from './messages.ts';
import { outside } from './outside.ts';
import { REMOVED } from './standing.ts';
import { checkCopies, copies, day, edtfDate, httpsUrl, languageTag, line, slug } from './values.ts';

/** How many characters the short name of an article has at most. */
export const LONGEST_SHORT = 40;

export const GENRES = ['reportage', 'analysis', 'opinion', 'background'] as const;
export const RELAY_KINDS = ['republication', 'rewrite', 'quotation'] as const;
export const DISPLAYS = ['full', 'excerpts'] as const;
export const ARTICLE_STATUSES = ['active', REMOVED] as const;

/** `content/articles/<slug>/article.md`: one source document. Body: its text, word for word. */
export const articleSchema = z
  .strictObject({
    title: line.describe('The headline as printed, or one supplied by the editor.'),
    titleSupplied: z
      .boolean()
      .default(false)
      .describe('True where the document prints no title and the editor supplied one.'),
    short: line
      .max(LONGEST_SHORT, says('longShort'))
      .optional()
      .describe('Its name in lists, charts and prose; without it, the publisher and the day.'),
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
    ...copies,
    display: z
      .enum(DISPLAYS)
      .default('full')
      .describe(
        '“full” shows the text. “excerpts” is for a text that may not be republished: pages, search and data then hold only the words that claims quote, and where these stand; the rest of the text never leaves the content folder.',
      ),
    rights: line.describe('Who holds the rights in the text, and why it is shown.'),
    removed: z
      .array(line)
      .default([])
      .describe('The furniture of the page that was taken out of the text, each piece verbatim.'),
    notes: z
      .array(line)
      .default([])
      .describe('What a reader should know about the document as a whole, in the editors’ words.'),
    status: z
      .enum(ARTICLE_STATUSES)
      .default('active')
      .describe(
        'An article that was removed is shown nowhere, nor are its claims; its page says only that it was removed, when and why.',
      ),
    reason: line.optional().describe('Why it was removed.'),
    since: day.optional().describe('The day since which it is removed.'),
    outside,
    accepted: accepted.describe('The warnings that the editors have judged and let stand.'),
  })
  .superRefine(checkCopies)
  .superRefine(({ status, reason, since }, context) => {
    if (status === 'active') {
      if (reason !== undefined) context.addIssue(issueAt(['reason'], 'removedStandsBecause'));
      if (since !== undefined) context.addIssue(issueAt(['since'], 'removedStandsSince'));
      return;
    }
    if (reason === undefined) context.addIssue(issueAt(['status'], 'reasonNeeded', { status }));
    if (since === undefined) context.addIssue(issueAt(['status'], 'sinceNeeded', { status }));
  });

export type ArticleData = z.output<typeof articleSchema>;
export type RelayKind = (typeof RELAY_KINDS)[number];
