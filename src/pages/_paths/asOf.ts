import type { Corpus } from '../../model/story/corpus.ts';
import { knowledge } from '../../model/moments/asOf.ts';
import { PAGE_SIZE } from '../../model/views/paging/limits.ts';
import { pagesOf } from '../../model/views/paging/paging.ts';
import { pagePath } from '../../urls.ts';

/** A page for each moment at which one may ask what was known. */
export function asOfPaths(corpus: Corpus) {
  return knowledge(corpus).map((known) => ({ params: { date: known.moment.date }, props: { known } }));
}

/** The pages of the list of moments at which one may ask what was known. */
export function asOfListPaths(corpus: Corpus) {
  const pages = pagesOf(knowledge(corpus), PAGE_SIZE.moments);
  return pages.map((page) => ({ params: { page: pagePath(page.number) }, props: { page } }));
}
