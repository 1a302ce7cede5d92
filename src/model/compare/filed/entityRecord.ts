import type { EntityData } from '../../schemas/entity.ts';
import type { KnownEntity } from '../../suggest/names.ts';

/** An entity by what texts show of it: its kind, and its names, the one that the site uses first. */
export type EntityRecord = readonly [kind: EntityData['kind'], ...names: string[]];

/** What a text is compared with of an entity. */
export function entityRecord({ kind, name, aliases }: Pick<EntityData, 'kind' | 'name' | 'aliases'>): EntityRecord {
  return [kind, name, ...aliases];
}

/** The entity of a record. A reader’s browser knows it by its name alone. */
export function entityOf([kind, name = '', ...aliases]: EntityRecord): KnownEntity {
  return { slug: name, data: { kind, name, aliases, linkMentions: true } };
}
