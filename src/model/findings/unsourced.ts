import { sourcingCounts, type Sourcing } from '../claims/sourcing.ts';
import type { Article, Claim } from '../story/corpus.ts';

/** How many claims rest on nobody known, or on nobody named, and in which article most. */
export interface Unsourced {
  type: 'unsourced';
  sourcing: Extract<Sourcing, 'unknown' | 'unnamed'>;
  claims: number;
  of: number;
  /** The article that has most of them, where they are at least half of its claims; none in a story of one article. */
  most: { article: Article; claims: number; of: number } | undefined;
}

/** Fewer than this share of the claims is no finding. */
const LEAST = 0.1;

/** Counts the claims that rest so; undefined where they are few. */
export function unsourced(
  claims: readonly Claim[],
  articles: readonly Article[],
  sourcing: Unsourced['sourcing'],
): Unsourced | undefined {
  const total = sourcingCounts(claims)[sourcing];
  if (total === 0 || total < claims.length * LEAST) return undefined;
  return { type: 'unsourced', sourcing, claims: total, of: claims.length, most: mostIn(articles, sourcing) };
}

function mostIn(articles: readonly Article[], sourcing: Sourcing): Unsourced['most'] {
  if (articles.length < 2) return undefined;
  const [first] = articles
    .map((article) => ({
      article,
      claims: sourcingCounts(article.activeClaims)[sourcing],
      of: article.activeClaims.length,
    }))
    .filter(({ claims, of }) => claims > 0 && claims * 2 >= of)
    .sort((a, b) => b.claims - a.claims || b.claims / b.of - a.claims / a.of);
  return first;
}
