import { z } from 'zod';
import { accepted } from './accepted.ts';
import { says } from './messages.ts';
import { contactUrl, httpsUrl, languageTag, line } from './values.ts';

/** The latest version of the format of content. The changes from each to the next stand in `files/write/migrations.ts`. */
export const FORMAT = 2;

/** `content/story.md`: the story that the articles tell. Body: what the site is about, shown on the front page. */
export const storySchema = z.strictObject({
  title: line.describe('The name of the story.'),
  dek: line.describe('One sentence under the title.'),
  language: languageTag.describe(
    'The language of the editors’ own words, and of the interface; `wording.yaml` words single messages of that otherwise.',
  ),
  timeZone: z
    .string()
    .refine((zone) => {
      try {
        new Intl.DateTimeFormat('en', { timeZone: zone });
        return true;
      } catch {
        return false;
      }
    }, says('timeZone'))
    .describe('The IANA time zone in which the story’s days begin and end.'),
  site: httpsUrl
    .refine((address) => new URL(address).pathname === '/', says('sitePath'))
    .optional()
    .describe(
      'Where the site will stand, such as “https://example.org”, so that feeds, sitemap and data give whole addresses.',
    ),
  alsoSearch: z
    .array(
      z.strictObject({
        title: line.describe('How results name that story.'),
        path: z
          .string()
          .regex(/^\/(?:[\w-]+\/)*$/, says('storyPath'))
          .describe('Where it stands on the same host: its BASE_PATH, with a slash at both ends.'),
      }),
    )
    .default([])
    .describe('Other stories on the same host whose claims are searched together with these.'),
  synonyms: z
    .array(z.array(line).min(2, says('fewSynonyms')))
    .default([])
    .describe(
      'Words that mean the same in this story, one list for each meaning: whoever searches for one of them finds the claims that have another.',
    ),
  shareImages: z
    .union([z.enum(['articles', 'claims']), z.boolean()])
    .default('articles')
    .describe(
      'Of what the build draws a picture, to stand beside a link where that is shared: “articles” for each article and question, “claims” for each claim too, false for nothing.',
    ),
  contact: contactUrl
    .optional()
    .describe(
      'Where readers report an error: “mailto:” and an address, or an https: page. Each claim’s page then has one link there with the claim’s address filled in: in the subject and the body of the mail, or as “claim” in the query.',
    ),
  reviewers: z
    .int()
    .min(1)
    .optional()
    .describe('How many different people must have reviewed each standing claim; without it, none must.'),
  format: z
    .int()
    .min(1)
    .max(FORMAT, says('newer'))
    .default(1)
    .describe(
      'The version of the content’s format; npm run migrate lifts older content to the latest, and writes it here.',
    ),
  accepted: accepted.describe('The warnings that the editors have judged and let stand.'),
});

export type StoryData = z.output<typeof storySchema>;
