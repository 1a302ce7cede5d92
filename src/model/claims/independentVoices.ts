import type { Article, Claim, Entity } from '../story/corpus.ts';

/** Who stands behind a set of claims: each voice once, however many articles print it, and unknown origins apart. */
export interface Support {
  articles: Article[];
  /** Each known voice: an origin, or the entity of which several origins are members. */
  voices: Entity[];
  /** The articles whose claims have no known origin, which count neither as one voice nor as several. */
  unknownIn: Article[];
}

/** Counts who stands behind some claims. */
export function supportOf(claims: readonly Claim[]): Support {
  return {
    articles: [...new Set(claims.map(({ article }) => article))],
    voices: voicesOf(claims),
    unknownIn: [...new Set(claims.filter(({ origin }) => !origin).map(({ article }) => article))],
  };
}

/** Whose voice an origin speaks with: that of the entity whose member it is, or its own. */
export function voiceOf(origin: Entity): Entity {
  return origin.memberOf ?? origin;
}

/** The known voices of some claims, each once. */
export function voicesOf(claims: readonly Claim[]): Entity[] {
  return [...new Set(claims.flatMap(({ origin }) => (origin ? voiceOf(origin) : [])))];
}

/** The known voices of some claims, each with its claims, the one with most first. */
export function byVoice(claims: readonly Claim[]): { voice: Entity; claims: Claim[] }[] {
  const known = claims.flatMap((claim) => (claim.origin ? { voice: voiceOf(claim.origin), claim } : []));
  return [...Map.groupBy(known, ({ voice }) => voice)]
    .map(([voice, said]) => ({ voice, claims: said.map(({ claim }) => claim) }))
    .sort((a, b) => b.claims.length - a.claims.length);
}
