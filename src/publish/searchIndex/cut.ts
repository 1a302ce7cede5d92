import { hash } from 'node:crypto';

/** How many claims a shard has at least, unless no more follow. */
const LEAST = 1_000;
/** After how many it ends, wherever that is. */
const MOST = 2_500;
/** One article in so many may end a shard that has enough. */
const ONE_IN = 32;

/** The claims from one place up to, but without, another. */
export interface Stretch {
  from: number;
  to: number;
}

/**
 * Cuts claims into shards of whole articles; `articles` has the article of each claim, and the claims of an article stand in a
 * row. Where it cuts depends on the names of articles, not on how many claims stand before them. So the other shards stay
 * as they are when claims or articles are added or go. There is always one shard, if an empty one.
 */
export function cut(articles: readonly string[]): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const [at, article] of articles.entries()) {
    const [to, size] = [at + 1, at + 1 - from];
    const isEnd = article !== articles[to];
    if (!isEnd || size < LEAST || (size < MOST && !mayEnd(article))) continue;
    stretches.push({ from, to });
    from = to;
  }
  return from < articles.length || stretches.length === 0 ? [...stretches, { from, to: articles.length }] : stretches;
}

/** Whether a shard may end with an article: always the same for the same name. */
function mayEnd(article: string): boolean {
  return Number.parseInt(hash('sha1', article).slice(0, 4), 16) % ONE_IN === 0;
}
