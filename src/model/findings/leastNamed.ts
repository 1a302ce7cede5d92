import { sourcingCounts } from '../claims/sourcing.ts';
import type { Article } from '../story/corpus.ts';

/** The article of whose claims the smallest share rests on a source with a name. */
export interface LeastNamed {
  article: Article;
  named: number;
  of: number;
}

/** An article with fewer claims tells too little to be compared. */
const FEWEST = 5;

/** Finds it among articles with several claims; undefined where fewer than two can be compared, or none has less than another. */
export function leastNamed(articles: readonly Article[]): LeastNamed | undefined {
  const [least, next] = articles
    .map((article) => ({
      article,
      named: sourcingCounts(article.activeClaims).named,
      of: article.activeClaims.length,
    }))
    .filter(({ of }) => of >= FEWEST)
    .sort((a, b) => a.named * b.of - b.named * a.of);
  return least && next && least.named * next.of < next.named * least.of ? least : undefined;
}
