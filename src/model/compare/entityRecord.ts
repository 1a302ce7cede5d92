import type { EntityData } from '../schemas/entity.ts';
import type { KnownEntity } from '../suggest/names.ts';

/** An entity by what texts show of it: its slug, its kind, and its names, the one that the site uses first. */
export type EntityRecord = readonly [slug: string, kind: EntityData['kind'], ...names: string[]];

/** What a text is compared with of an entity. */
export function entityRecord({
  slug,
  kind,
  name,
  aliases,
}: Pick<EntityData, 'kind' | 'name' | 'aliases'> & { slug: string }): EntityRecord {
  return [slug, kind, name, ...aliases];
}

/** The entity of a record. */
export function entityOf([slug, kind, name = slug, ...aliases]: EntityRecord): KnownEntity {
  return { slug, data: { kind, name, aliases, linkMentions: true } };
}
