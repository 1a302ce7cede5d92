import { z } from 'zod';
import { DATE_SHAPE, isDay, parseDate } from '../dates/dates.ts';
import { issueAt, says } from './messages.ts';

/** How many characters a slug has at most. */
export const LONGEST_SLUG = 80;

/** Lower-case words joined by hyphens. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The name of a content file or folder, which is also its place in URLs. */
export const slug = z.string().regex(SLUG, says('slug')).max(LONGEST_SLUG, says('longSlug'));

/** A line of text: not empty, no space at either end. */
export const line = z
  .string()
  .min(1, says('blank'))
  .refine((text) => text === text.trim(), says('spaced'));

/** A claim's permanent id: 8 characters of a–z and 0–9, minted at random. */
export const claimId = z.string().regex(/^[a-z0-9]{8}$/, says('claimId'));

/**
 * A date in EDTF (ISO 8601-2) level 0 or 1, with open intervals (`2025-09/..`). A bare year, which YAML reads as a
 * number, is taken as written.
 */
export const edtfDate = z
  .union([z.string().meta({ pattern: DATE_SHAPE.source }), z.int().min(-9999).max(9999)], says('noDate'))
  .superRefine((given, context) => {
    if (typeof given === 'number' && Math.abs(given) < 1000)
      context.addIssue(issueAt([], 'shortYear', { year: given }));
  })
  .transform(String)
  .superRefine((text, context) => {
    const parsed = parseDate(text);
    if ('fault' in parsed && !/^-?\d{1,3}$/.test(text)) context.addIssue(issueAt([], 'date', { fault: parsed.fault }));
  });

/** One day of the calendar, such as `2031-05-02`. */
export const day = z.string().refine(isDay, says('day'));

/** A BCP 47 language tag, such as `en` or `pt-BR`. */
export const languageTag = z.string().refine((tag) => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}, says('language'));

/** An address that a page may link to. */
export const httpsUrl = z.url({ protocol: /^https$/, error: says('https') });

/** Where a copy of a page is kept, and whether only that is left; to stand beside the page's own `url`. */
export const copies = {
  archived: httpsUrl.optional().describe('Where a copy of it is kept, such as by the Internet Archive.'),
  gone: z
    .boolean()
    .default(false)
    .describe('True where nothing stands at “url” any more, so that readers are sent to the copy.'),
};

/** Adds an issue where a page is gone of which no copy is named. */
export function checkCopies(
  { archived, gone }: { archived?: string | undefined; gone: boolean },
  context: z.core.$RefinementCtx,
): void {
  if (gone && archived === undefined) context.addIssue(issueAt(['gone'], 'noCopy'));
}

/** An address at which people can be written to: a mailbox, or a page with a form. */
export const contactUrl = z.url({ protocol: /^(https|mailto)$/, error: says('contact') });

/** The word that stands where no entity is known. */
export const UNKNOWN = 'unknown';
