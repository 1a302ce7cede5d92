import type { Entity } from '../model/story/corpus.ts';
import type { EntityPart } from '../model/views/entityPages.ts';

/** The heading of each part of an entity's page. */
export function partHeading(part: EntityPart, { name, kind }: Pick<Entity, 'name' | 'kind'>): string {
  switch (part) {
    case 'events':
      return `What happened around ${name}`;
    case 'by':
      return kind === 'publication' ? `Passed on from ${name}` : `Said by ${name}`;
    case 'about':
      return `Said about ${name}`;
    case 'from':
      return `Reported without a named source, resting on ${name}`;
    case 'questions':
      return `Questions in which ${name} figures`;
    case 'names':
      return `What the articles call ${name}`;
  }
}

/** What each part of an entity's page counts. */
export const partItem: Record<EntityPart, string> = {
  events: 'event',
  by: 'claim',
  about: 'claim',
  from: 'claim',
  questions: 'question',
  names: 'article',
};

/** The entities that stand in claims about another, to be followed by their names. */
export const together = 'Most often in claims with';
