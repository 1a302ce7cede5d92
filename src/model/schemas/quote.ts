import { z } from 'zod';
import { says } from './messages.ts';
import { line } from './values.ts';

/** Words as they stand in a text, in which several spaces are one. */
const words = line.transform((text) => text.replace(/[ \t\n]+/g, ' '));

/** The words that carry a claim. */
export const quote = z.union([words, z.array(words).min(2, says('fewSpans'))]);
