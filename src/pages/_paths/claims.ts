import { relationViews } from '../../model/claims/related.ts';
import type { PageKeys } from '../../publish/keep/pageKeys.ts';
import type { Corpus } from '../../model/story/corpus.ts';
import { PAGE_SIZE } from '../../model/views/paging/limits.ts';
import { pagesOf } from '../../model/views/paging/paging.ts';
import { claimUrl, pagePath } from '../../urls.ts';
import { getWords } from '../../words.ts';

/** The pages of the list of claims, by whole articles. */
export function claimListPaths({ articles, claims }: Corpus) {
  const heading = getWords().indexes.claims.heading({ claims: claims.length, articles: articles.length });
  const pages = pagesOf(articles, PAGE_SIZE.claims, ({ claims: own }) => Math.max(1, own.length));
  return pages.map((page) => ({ params: { page: pagePath(page.number) }, props: { page, heading } }));
}

/** The page of every claim, and one of each that was removed. */
export function claimPaths(corpus: Corpus, keys: PageKeys) {
  const relations = relationViews(corpus);
  const shown = corpus.claims.map((claim) => ({
    params: { id: claim.id },
    cacheKey: keys.get(claimUrl(claim.id)),
    props: { claim, relations: relations.get(claim) ?? [], site: corpus.story.title, removed: undefined },
  }));
  return [...shown, ...removedPaths(corpus)];
}

/** The address of every claim that once had a page of its own for frames. */
export function embedPaths({ embedded }: Corpus, keys: PageKeys) {
  return embedded.map((id) => ({ params: { id }, cacheKey: keys.get(claimUrl(id)) }));
}

function removedPaths({ removed }: Corpus) {
  return removed.claims.map((record) => ({ params: { id: record.name }, props: { removed: record } }));
}
