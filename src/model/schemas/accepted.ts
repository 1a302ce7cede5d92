import { z } from 'zod';
import { line } from './values.ts';

/** The rules that only warn, since an editor must judge. */
const WARNINGS = [
  'signs-kept',
  'value-whole',
  'words-shared',
  'number-quoted',
  'speaker-near',
  'name-linked',
  'claim-distinct',
  'paragraph-claimed',
  'said-before-print',
  'origin-in-chain',
  'answer-follows',
  'answer-cited',
  'count-current',
  'summary-current',
  'pictures-named',
  'picture-shown',
  'titles-drawn',
] as const;

/** The warnings of a file that an editor has judged and lets stand. The site’s pages show nothing of them. */
export const accepted = z
  .array(
    z.strictObject({
      rule: z.enum(WARNINGS).describe('The rule that warns.'),
      because: line.describe('Why it is in order here.'),
    }),
  )
  .default([]);

export type WarningName = (typeof WARNINGS)[number];
