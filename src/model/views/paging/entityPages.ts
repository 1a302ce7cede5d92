import { compareDates } from '../../dates/dates.ts';
import { questionsOf } from '../../questions/answers.ts';
import { activeClaims } from '../../story/active.ts';
import type { Claim, Entity, Event, Question } from '../../story/corpus.ts';
import { PAGE_SIZE } from './limits.ts';
import { pagesOfGroups, type ListPage, type GroupPart } from './paging.ts';

/** What an entity's pages tell: what happened, what was said by it, about it and resting on it, which questions that answers, its names. */
const ENTITY_PARTS = ['events', 'by', 'about', 'from', 'questions', 'names'] as const;
export type EntityPart = (typeof ENTITY_PARTS)[number];

export type Naming = Entity['names'][number];
export type EntityItem = { claim: Claim } | { event: Event } | { question: Question } | { naming: Naming };
export type EntityPage = ListPage<GroupPart<EntityPart, EntityItem>>;

/** The pages of an entity. */
export function pagesOfEntity(entity: Entity): EntityPage[] {
  const by = activeClaims(entity.claimsBy);
  const about = activeClaims(entity.claimsAbout);
  const said = new Set(by);
  const items: Record<EntityPart, EntityItem[]> = {
    events: eventsOf(entity).map((event) => ({ event })),
    by: by.map((claim) => ({ claim })),
    about: about.map((claim) => ({ claim })),
    from: activeClaims(entity.claimsFrom)
      .filter((claim) => !said.has(claim))
      .map((claim) => ({ claim })),
    questions: questionsOf([...about, ...by]).map((question) => ({ question })),
    names: entity.names.map((naming) => ({ naming })),
  };
  return pagesOfGroups(
    ENTITY_PARTS.map((key) => ({ key, items: items[key] })),
    PAGE_SIZE.entity,
  );
}

/** The events in which an entity takes part or that claims about it tell, in order of time. */
export function eventsOf({ events, claimsAbout }: Pick<Entity, 'events' | 'claimsAbout'>): Event[] {
  const told = activeClaims(claimsAbout).flatMap(({ event }) => event ?? []);
  return [...new Set([...events, ...told])]
    .filter(({ status }) => status === 'active')
    .sort((a, b) => compareDates(a.date, b.date));
}
