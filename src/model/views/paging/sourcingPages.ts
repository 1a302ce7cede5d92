import { SOURCINGS, sourcingOf, type Sourcing } from '../../claims/sourcing.ts';
import { remembered } from '../../remembered.ts';
import type { Article, Claim, Corpus } from '../../story/corpus.ts';
import { PAGE_SIZE } from './limits.ts';
import { beginnings, pagesOfGroups, type GroupPart, type ListPage } from './paging.ts';

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

/** On which page of a list of claims those of an article begin; 1 where there are none. */
export type SourcingPlace = (sourcing: Sourcing, article: Article) => number;

/** Where the claims of each article begin in the lists of claims. */
export function sourcingPlaces(corpus: Pick<Corpus, 'activeClaims'>): SourcingPlace {
  const lists = new Map(sourcingLists(corpus).map((list) => [list.sourcing, list.begin]));
  return (sourcing, article) => lists.get(sourcing)?.get(article)?.page ?? 1;
}
