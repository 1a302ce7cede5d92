import type { Claim } from '../story/corpus.ts';

/**
 * What a claim rests on:
 * - `named`: a source that has a name, a person or a body.
 * - `unnamed`: people whose names nobody gives, or the report of another outlet that names nobody.
 * - `own`: the article's own voice.
 * - `unknown`: nobody tells where it comes from.
 */
export const SOURCINGS = ['named', 'unnamed', 'own', 'unknown'] as const;
export type Sourcing = (typeof SOURCINGS)[number];

/** What a claim rests on: whoever speaks farthest from the article, or else its origin. */
export function sourcingOf({
  origin,
  attribution,
  article,
}: Pick<Claim, 'origin' | 'attribution' | 'article'>): Sourcing {
  if (!origin) return 'unknown';
  const last = attribution.at(-1);
  if (last && last.entity?.kind !== 'publication') return last.named ? 'named' : 'unnamed';
  if (origin === article.publisherEntity) return 'own';
  return origin.kind === 'publication' ? 'unnamed' : 'named';
}

/** How many of some claims rest on what. */
export function sourcingCounts(claims: readonly Claim[]): Record<Sourcing, number> {
  const counts = { named: 0, unnamed: 0, own: 0, unknown: 0 };
  for (const claim of claims) counts[sourcingOf(claim)] += 1;
  return counts;
}
