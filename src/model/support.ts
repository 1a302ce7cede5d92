import type { Article, Claim, Entity } from './corpus.ts';

/** The voices behind a set of claims: each known origin once, however many articles print it; unknown ones apart. */
export interface Support {
  articles: Article[];
  origins: Entity[];
  /** The articles whose claims have no known origin, which count neither as one voice nor as several. */
  unknownIn: Article[];
}

/** Counts who stands behind some claims. */
export function supportOf(claims: readonly Claim[]): Support {
  return {
    articles: [...new Set(claims.map(({ article }) => article))],
    origins: [...new Set(claims.flatMap(({ origin }) => origin ?? []))],
    unknownIn: [...new Set(claims.filter(({ origin }) => !origin).map(({ article }) => article))],
  };
}

/** Claims by the voice they rest on, in the order in which the voices first speak; `undefined` is the unknown. */
export function byOrigin(claims: readonly Claim[]): Map<Entity | undefined, Claim[]> {
  return Map.groupBy(claims, ({ origin }) => origin);
}
