import type { Corpus, Entity } from './corpus.ts';

/** Sorts of entities that a reader looks for by name. */
const SOUGHT: readonly Entity['kind'][] = ['person', 'organisation', 'place', 'weapon', 'operation'];

/** Searches to begin with: of each sort of entity the one that most claims are about. */
export function examples({ entities }: Pick<Corpus, 'entities'>): string[] {
  return SOUGHT.flatMap((kind) => {
    const [first] = entities
      .filter((entity) => entity.kind === kind)
      .sort((a, b) => b.claimsAbout.length - a.claimsAbout.length);
    return first && first.claimsAbout.length > 0 ? [first.name] : [];
  });
}
