import type { Claim, Corpus, Event } from './corpus.ts';

/** The claims that stand: neither withdrawn nor replaced. */
export function activeClaims({ claims }: Pick<Corpus, 'claims'>): Claim[] {
  return claims.filter(({ status }) => status === 'active');
}

/** How widely an event is told. */
export interface Telling {
  event: Event;
  articles: number;
  claims: number;
}

/** The events that more than one article tells, the most widely told first; at most `limit`. */
export function mostTold(events: readonly Event[], limit: number): Telling[] {
  return events
    .map((event) => {
      const claims = activeClaims(event);
      return { event, articles: new Set(claims.map(({ article }) => article)).size, claims: claims.length };
    })
    .filter(({ articles }) => articles > 1)
    .sort((a, b) => b.articles - a.articles || b.claims - a.claims)
    .slice(0, limit);
}
