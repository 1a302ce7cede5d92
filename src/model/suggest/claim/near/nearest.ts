import { quoteText } from '../../../text/quotes/quotes.ts';
import { articleOf } from '../../../story/ids.ts';
import type { KnownClaim, KnownStory } from '../knownStory.ts';

/** A claim that says something like the selected words. */
export interface NearClaim {
  claim: KnownClaim;
  /** How near it is beside the nearest one, which has 1. */
  share: number;
  /** How much of what was asked for it has, and says no more: 1 where the words are the same. */
  strength: number;
}

/** How many claims have a say in what is proposed. */
const VOTERS = 15;

/** The claims nearest to a query, the nearest first. */
export function nearestClaims(query: ReadonlyMap<string, number>, story: KnownStory): NearClaim[] {
  const { claims } = story.found;
  const matches = claims.search(query).slice(0, VOTERS);
  const best = matches[0]?.score ?? 1;
  const asked = claims.ceiling(query);
  return matches.flatMap(({ key, score }) => {
    const claim = story.claims.get(key);
    if (!claim) return [];
    const said = new Map(story.terms(quoteText(claim.data.quote)).map((term) => [term, 1]));
    return [{ claim, share: score / best, strength: Math.min(1, score / Math.max(asked, claims.ceiling(said))) }];
  });
}

/** Who else says this: the near claims of other articles. */
export function ofOthers(near: readonly NearClaim[], article: string): NearClaim[] {
  return near.filter(({ claim }) => articleOf(claim.slug) !== article);
}

/** How many votes each value gets of the near claims; nearer ones count for much more. */
export function votesOf(
  near: readonly NearClaim[],
  valuesOf: (claim: KnownClaim) => Iterable<string>,
): Map<string, number> {
  const votes = new Map<string, number>();
  for (const { claim, share } of near)
    for (const value of new Set(valuesOf(claim))) votes.set(value, (votes.get(value) ?? 0) + share ** 2);
  return votes;
}

/** Adds votes to others, each so many times. */
export function addVotes(votes: Map<string, number>, more: ReadonlyMap<string, number>, times: number): void {
  for (const [value, share] of more) votes.set(value, (votes.get(value) ?? 0) + times * share);
}
