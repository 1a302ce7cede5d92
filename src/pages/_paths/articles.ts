import { relationViews } from '../../model/claims/related.ts';
import type { PageKeys } from '../../publish/keep/pageKeys.ts';
import type { Corpus } from '../../model/story/corpus.ts';
import { UNKNOWN } from '../../model/schemas/values.ts';
import { FEW_ARTICLES } from '../../model/views/paging/limits.ts';
import { pagesOfArticle } from '../../model/views/paging/articlePages.ts';
import { articlePages, outletPages, type Outlet } from '../../model/views/paging/lists.ts';
import { claimPlaces } from '../../model/views/paging/claimPages.ts';
import { articlesUrl, articleUrl, outletsUrl, pagePath } from '../../urls.ts';
import type { Words } from '../../wording/catalogues.ts';
import { getWords } from '../../words.ts';
import { pathsInParts } from './parts.ts';

/** The pages of the list of articles, by month where there are many. */
export function articleListPaths(corpus: Corpus) {
  const { articles } = corpus;
  const placeOf = claimPlaces(corpus);
  const isLong = articles.length > FEW_ARTICLES;
  const words = getWords();
  return pathsInParts(
    articlePages({ articles }),
    articlesUrl,
    (month) => monthTitle(words, month),
    (month) => `in-${month}`,
  ).map(({ params, props }) => ({
    params,
    props: { ...props, isLong, placeOf },
  }));
}

/** The pages of the articles by outlet; none where a single list holds them all. */
export function outletPaths(corpus: Corpus) {
  const { articles } = corpus;
  if (articles.length <= FEW_ARTICLES) return [];
  const words = getWords();
  const placeOf = claimPlaces(corpus);
  return pathsInParts(outletPages({ articles }), outletsUrl, (outlet) => outletTitle(words, outlet), outletId).map(
    ({ params, props }) => ({
      params,
      props: { ...props, placeOf },
    }),
  );
}

/** What the articles of a month stand under. */
export const monthTitle = ({ indexes, formats }: Words, month: string): string =>
  month === 'undated' ? indexes.articles.undated : formats.date(month);

/** What the articles of an outlet stand under, and the id of that. */
export const outletTitle = ({ indexes }: Words, outlet: Outlet): string =>
  outlet?.name ?? indexes.articles.unknownOutlet;
export const outletId = (outlet: Outlet): string => `outlet-${outlet?.slug ?? UNKNOWN}`;

/** The pages of every article, with its place in order of publication, from 1; and one of each that was removed. */
export function articlePaths(corpus: Corpus, keys: PageKeys) {
  const { articles, story, removed } = corpus;
  const relations = relationViews(corpus);
  const shown = articles.flatMap((article, index) =>
    pagesOfArticle(article).map((page) => ({
      params: { slug: article.slug, page: pagePath(page.number) },
      cacheKey: keys.get(articleUrl(article.slug)),
      props: {
        article,
        page,
        place: index + 1,
        of: articles.length,
        language: story.language,
        relations,
        removed: undefined,
      },
    })),
  );
  const left = removed.articles.map((record) => ({
    params: { slug: record.name, page: undefined },
    props: { removed: record },
  }));
  return [...shown, ...left];
}
