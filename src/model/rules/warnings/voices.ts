import type { Entries } from '../../story/entries.ts';

/** Who speaks for whom, and by which names a text may call them. */
export interface Voices {
  /** The entity whose voice this one shares, or itself. */
  of: (slug: string) => string;
  /** The names of an entity and of all that share its voice. */
  names: (slug: string) => string[];
}

/** Groups the entities by the voice that they share. */
export function sharedVoices(entities: Entries['entities']): Voices {
  const voice = new Map(entities.map(({ slug, data }) => [slug, data.memberOf ?? slug]));
  const of = (slug: string): string => voice.get(slug) ?? slug;
  const groups = Map.groupBy(entities, ({ slug }) => of(slug));
  const names = new Map(
    [...groups].map(([key, group]) => [key, group.flatMap(({ data }) => [data.name, ...data.aliases])]),
  );
  return { of, names: (slug) => names.get(of(slug)) ?? [] };
}
