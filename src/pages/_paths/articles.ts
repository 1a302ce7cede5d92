import type { PageKeys } from '../../publish/keep/pageKeys.ts';
import type { Corpus } from '../../model/story/corpus.ts';
import { PAGE_SIZE } from '../../model/views/limits.ts';
import { pagesOf } from '../../model/views/paging.ts';
import { articleUrl, pagePath } from '../../urls.ts';

/** The pages of the list of articles. */
export function articleListPaths({ articles }: Corpus) {
  const pages = pagesOf(articles, PAGE_SIZE.articles);
  return pages.map((page) => ({ params: { page: pagePath(page.number) }, props: { page } }));
}

/** The page of every article, with its place in order of publication, from 1; and one of each that was removed. */
export function articlePaths({ articles, story, removed }: Corpus, keys: PageKeys) {
  const shown = articles.map((article, index) => ({
    params: { slug: article.slug },
    cacheKey: keys.get(articleUrl(article.slug)),
    props: { article, place: index + 1, of: articles.length, language: story.language, removed: undefined },
  }));
  const left = removed.articles.map((record) => ({ params: { slug: record.name }, props: { removed: record } }));
  return [...shown, ...left];
}
