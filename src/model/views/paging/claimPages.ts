import { SOURCINGS, sourcingOf, type Sourcing } from '../../claims/sourcing.ts';
import { remembered } from '../../remembered.ts';
import type { Article, Claim, Corpus } from '../../story/corpus.ts';
import { PAGE_SIZE } from './limits.ts';
import { beginnings, pagesOf, pagesOfGroups, type GroupPart, type ListPage } from './paging.ts';

/** The pages of the list of all claims that stand, by whole articles. */
export const claimPages = remembered(({ articles }: Pick<Corpus, 'articles'>): ListPage<Article>[] =>
  pagesOf(articles, PAGE_SIZE.claims, ({ activeClaims }) => Math.max(1, activeClaims.length)),
);

/** The claims that rest on the same thing, under their articles. */
export interface SourcingList {
  sourcing: Sourcing;
  claims: number;
  pages: ListPage<GroupPart<Article, Claim>>[];
  /** On which page the claims of an article begin. */
  begin: ReadonlyMap<Article, { page: number; total: number }>;
}

/** A list of claims for each thing that claims rest on; what no claim rests on has none. */
export const sourcingLists = remembered(({ activeClaims }: Pick<Corpus, 'activeClaims'>): SourcingList[] => {
  const groups = Map.groupBy(activeClaims, sourcingOf);
  return SOURCINGS.flatMap((sourcing) => {
    const claims = groups.get(sourcing);
    return claims ? [listOf(sourcing, claims)] : [];
  });
});

function listOf(sourcing: Sourcing, claims: readonly Claim[]): SourcingList {
  const byArticle = Map.groupBy(claims, ({ article }) => article);
  const pages = pagesOfGroups(
    [...byArticle].map(([key, items]) => ({ key, items })),
    PAGE_SIZE.claims,
  );
  return { sourcing, claims: claims.length, pages, begin: beginnings(pages) };
}

/**
 * On which page those of an article begin in the list of the claims that rest on one thing, or else in the list of all claims;
 * 1 where there are none.
 */
export type ClaimPlace = (article: Article, sourcing?: Sourcing) => number;

/** Where the claims of each article begin in the lists of claims. */
export function claimPlaces(corpus: Pick<Corpus, 'articles' | 'activeClaims'>): ClaimPlace {
  const all = new Map(
    claimPages(corpus).flatMap(({ number, items }) => items.map((article) => [article, number] as const)),
  );
  const lists = new Map(sourcingLists(corpus).map((list) => [list.sourcing, list.begin]));
  return (article, sourcing) =>
    (sourcing === undefined ? all.get(article) : lists.get(sourcing)?.get(article)?.page) ?? 1;
}
