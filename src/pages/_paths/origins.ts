import { voicesOf } from '../../model/claims/independentVoices.ts';
import type { Corpus } from '../../model/story/corpus.ts';
import { originPages } from '../../model/views/lists.ts';
import { flows, originViews } from '../../model/views/origins.ts';
import { quotedSides } from '../../model/views/quoted.ts';
import { pagePath } from '../../urls.ts';
import { count } from '../../wording/terms.ts';

/** The pages of the list of origins; the first of them also draws the flows and tells who is quoted. */
export function originPaths(corpus: Corpus) {
  const { articles, claims } = corpus;
  const behind = `Behind ${count(articles.length, 'article')} stand ${count(voicesOf(claims).length, 'known origin')}.`;
  return originPages(originViews(corpus)).map((page) => ({
    params: { page: pagePath(page.number) },
    props: { page, behind, ...(page.number === 1 ? { strands: flows(corpus), sides: quotedSides(corpus) } : {}) },
  }));
}
