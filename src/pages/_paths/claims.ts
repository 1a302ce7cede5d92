import { relationViews } from '../../model/claims/related.ts';
import type { PageKeys } from '../../publish/keep/pageKeys.ts';
import type { Corpus } from '../../model/story/corpus.ts';
import { claimPages } from '../../model/views/paging/claimPages.ts';
import { claimUrl, pagePath } from '../../urls.ts';
import { getWords } from '../../words.ts';

/** The pages of the list of the claims that stand. */
export function claimListPaths(corpus: Corpus) {
  const { articles, activeClaims } = corpus;
  const heading = getWords().indexes.claims.heading({ claims: activeClaims.length, articles: articles.length });
  return claimPages(corpus).map((page) => ({ params: { page: pagePath(page.number) }, props: { page, heading } }));
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
