import type { Corpus } from '../../model/story/corpus.ts';
import { sourcingLists } from '../../model/views/paging/claimPages.ts';
import { pagePath, sourcingUrl } from '../../urls.ts';
import { getWords } from '../../words.ts';

/** The pages of the claims that rest on each thing, with links to the other lists. */
export function sourcingPaths(corpus: Corpus) {
  const lists = sourcingLists(corpus);
  const parts = lists.map(({ sourcing, claims }) => ({
    href: sourcingUrl(sourcing),
    title: getWords().sourcing.keys[sourcing],
    total: claims,
  }));
  return lists.flatMap(({ sourcing, claims, pages }) =>
    pages.map((page) => ({
      params: { sourcing, page: pagePath(page.number) },
      props: { sourcing, claims, page, parts },
    })),
  );
}
