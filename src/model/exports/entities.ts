import { z } from 'zod';
import type { Entity } from '../story/corpus.ts';
import type { Locator } from '../story/locator.ts';
import { ENTITY_KINDS } from '../schemas/entity.ts';
import { page } from './commonFields.ts';

/** An entity of `/data/entities.json`. */
export const entityRecord = z.strictObject({
  id: z.string().describe('Its name in addresses and in the other files.'),
  url: page,
  feed: z.string().describe('An Atom feed of the claims about it.'),
  name: z.string().describe('The name that this site uses.'),
  kind: z.enum(ENTITY_KINDS).describe('What it is.'),
  aliases: z.array(z.string()).describe('Its other names, each as it occurs in an article.'),
  wikidata: z.string().nullable().describe('Its Wikidata item, where someone has looked it up.'),
  role: z.string().nullable().describe('What it is, in a few words, as the articles give it.'),
  memberOf: z
    .string()
    .nullable()
    .describe('The entity with which it counts as one voice, as a minister with a government.'),
});

export type EntityRecord = z.output<typeof entityRecord>;

/** The entities as plain data, by name. */
export function exportEntities(entities: readonly Entity[], locator: Locator): EntityRecord[] {
  return entities.map((entity) => ({
    id: entity.slug,
    url: locator.entity(entity.slug),
    feed: locator.entityFeed(entity.slug),
    name: entity.name,
    kind: entity.kind,
    aliases: entity.aliases,
    wikidata: entity.wikidata ?? null,
    role: entity.role ?? null,
    memberOf: entity.memberOf?.slug ?? null,
  }));
}
