import { z } from 'zod';
import { says } from './messages.ts';
import { line, slug } from './values.ts';

export const ENTITY_KINDS = ['person', 'organisation', 'publication', 'place', 'weapon', 'law', 'operation'] as const;

/** `content/entities/<slug>.md`: someone or something that claims are about. Body: an optional description. */
export const entitySchema = z.strictObject({
  name: line.describe('The name that the site uses.'),
  kind: z.enum(ENTITY_KINDS).describe('What sort of thing it is.'),
  aliases: z.array(line).default([]).describe('The other names, each as it occurs in a text.'),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, says('wikidata'))
    .optional()
    .describe('The Wikidata item, only where someone has looked it up.'),
  role: line.optional().describe('What it is, in a few words, as the articles give it.'),
  memberOf: slug
    .optional()
    .describe(
      'The entity whose voice it shares, as a minister shares a government’s: origins with one voice count once.',
    ),
  linkMentions: z
    .boolean()
    .default(true)
    .describe('False where its names also mean something else, so that texts do not link them.'),
});

export type EntityData = z.output<typeof entitySchema>;
export type EntityKind = (typeof ENTITY_KINDS)[number];
