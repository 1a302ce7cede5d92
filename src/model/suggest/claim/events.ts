import type { KnownStory } from './knownStory.ts';
import { addVotes, votesOf, type NearClaim } from './near/nearest.ts';
import { fromVotes, type Proposals } from './proposal.ts';
import { shares } from './near/ranking.ts';

/** The events that near claims tell, and those whose title and date are like the words. */
export function proposeEvent(
  query: ReadonlyMap<string, number>,
  near: readonly NearClaim[],
  { found, events }: KnownStory,
): Proposals<string> {
  const votes = votesOf(near, ({ data }) => (data.event === undefined ? [] : [data.event]));
  addVotes(votes, shares(found.events.search(query)), 1);
  const standing = new Set(events.map(({ slug }) => slug));
  return fromVotes(votes, near[0]?.strength ?? 0, (slug) => standing.has(slug));
}
