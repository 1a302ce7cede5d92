import type { Entity } from '../model/story/corpus.ts';
import type { EntityPart } from '../model/views/paging/entityPages.ts';
import type { Words } from './catalogues.ts';

/** The heading of each part of an entity's page. */
export function partHeading(
  { entity: { parts } }: Words,
  part: EntityPart,
  { name, kind }: Pick<Entity, 'name' | 'kind'>,
): string {
  return parts[part === 'by' && kind === 'publication' ? 'byOutlet' : part]({ name });
}

/** What each part of an entity's page counts. */
export const partItem = {
  events: 'events',
  by: 'claims',
  about: 'claims',
  from: 'claims',
  questions: 'questions',
  names: 'articles',
} as const satisfies Record<EntityPart, keyof Words['counts']>;
