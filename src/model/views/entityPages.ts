import { activeClaims } from '../story/active.ts';
import type { Claim, Entity, Event } from '../story/corpus.ts';
import { PAGE_SIZE, SHOWN } from './limits.ts';
import { pagesOfGroups, type ListPage, type GroupPart } from './paging.ts';

/** What an entity's pages list: claims by it, about it and resting on it; then the names and events that its first page leaves out. */
export const ENTITY_PARTS = ['by', 'about', 'from', 'all-names', 'all-events'] as const;
export type EntityPart = (typeof ENTITY_PARTS)[number];

export type Naming = Entity['names'][number];
export type EntityItem = { claim: Claim } | { event: Event } | { naming: Naming };
export type EntityPage = ListPage<GroupPart<EntityPart, EntityItem>>;

/** The pages of an entity. */
export function pagesOfEntity(entity: Entity): EntityPage[] {
  const { claimsBy, claimsAbout, claimsFrom, names, events } = entity;
  const said = new Set(claimsBy);
  const items: Record<EntityPart, EntityItem[]> = {
    by: activeClaims(claimsBy).map((claim) => ({ claim })),
    about: activeClaims(claimsAbout).map((claim) => ({ claim })),
    from: activeClaims(claimsFrom)
      .filter((claim) => !said.has(claim))
      .map((claim) => ({ claim })),
    'all-names': names.length > SHOWN.names ? names.map((naming) => ({ naming })) : [],
    'all-events': events.length > SHOWN.events ? events.map((event) => ({ event })) : [],
  };
  return pagesOfGroups(
    ENTITY_PARTS.map((key) => ({ key, items: items[key] })),
    PAGE_SIZE.entity,
  );
}
