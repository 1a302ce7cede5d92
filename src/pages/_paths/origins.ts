import { voicesOf } from '../../model/claims/independentVoices.ts';
import type { Corpus } from '../../model/story/corpus.ts';
import { originIndexPages, originPages } from '../../model/views/paging/lists.ts';
import { flows, originViews, type OriginView } from '../../model/views/origins.ts';
import { beginnings, type ListPage } from '../../model/views/paging/paging.ts';
import { quotedSides } from '../../model/views/quoted.ts';
import { letterId, originIndexUrl, pagePath, partUrl } from '../../urls.ts';
import { getWords } from '../../words.ts';

/** The pages of the list of origins; the first of them also draws the flows and tells who is quoted. */
export function originPaths(corpus: Corpus) {
  const { articles, activeClaims } = corpus;
  const behind = getWords().origins.behind({
    articles: articles.length,
    claims: activeClaims.filter(({ origin }) => origin).length,
    of: activeClaims.length,
    origins: voicesOf(activeClaims).length,
  });
  const pages = originPages(originViews(corpus));
  const letters = indexParts(pages, corpus.story.language);
  return pages.map((page) => ({
    params: { page: pagePath(page.number) },
    props: {
      page,
      behind,
      letters,
      ...(page.number === 1 ? { strands: flows(corpus), sides: quotedSides(corpus) } : {}),
    },
  }));
}

/** The pages of the index of origins; none where the list of origins is a single page. */
export function originIndexPaths(corpus: Corpus) {
  const pages = originPages(originViews(corpus));
  if (pages.length === 1) return [];
  const named = originIndexPages(pages, corpus.story.language);
  const letters = indexParts(pages, corpus.story.language);
  return named.map((page) => ({ params: { page: pagePath(page.number) }, props: { page, letters } }));
}

/** The letters of the index of origins, and where each begins; none where there is no index. */
function indexParts(pages: readonly ListPage<OriginView>[], language: string) {
  if (pages.length === 1) return [];
  return [...beginnings(originIndexPages(pages, language))].map(([letter, { page, total }]) => ({
    href: partUrl(originIndexUrl, page, letterId(letter)),
    title: letter,
    total,
  }));
}
