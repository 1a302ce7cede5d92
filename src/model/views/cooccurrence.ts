import { tally } from '../tally.ts';
import { activeClaims } from '../story/active.ts';
import type { Claim, Entity } from '../story/corpus.ts';

/** Two entities and the number of claims that are about both. */
export interface Pair {
  a: Entity;
  b: Entity;
  claims: number;
}

/** The pairs of entities that claims are about together, the most frequent first. */
export function pairsOf(claims: readonly Claim[]): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { about } of claims)
    for (const [index, one] of about.entries())
      for (const other of about.slice(index + 1)) {
        const [a, b] = one.slug < other.slug ? [one, other] : [other, one];
        const key = `${a.slug} ${b.slug}`;
        const pair = pairs.get(key) ?? { a, b, claims: 0 };
        pair.claims += 1;
        pairs.set(key, pair);
      }
  return [...pairs.values()].sort(
    (x, y) => y.claims - x.claims || (x.a.slug + x.b.slug < y.a.slug + y.b.slug ? -1 : 1),
  );
}

/** The entities that stand in claims about `entity`, with the number of those claims, the most frequent first. */
export function neighboursOf(entity: Entity): { entity: Entity; claims: number }[] {
  const others = activeClaims(entity.claimsAbout).flatMap(({ about }) => about.filter((other) => other !== entity));
  const key = ({ slug }: Entity): string => (slug < entity.slug ? slug + entity.slug : entity.slug + slug);
  return [...tally(others)]
    .map(([other, claims]) => ({ entity: other, claims }))
    .sort((x, y) => y.claims - x.claims || (key(x.entity) < key(y.entity) ? -1 : 1));
}
