import { hash } from 'node:crypto';

/** How large shards are. */
export interface ShardSize {
  /** How many claims a shard has at least, unless no more follow. */
  least: number;
  /** After how many it ends, wherever that is. */
  most: number;
  /** One article in so many may end a shard that has enough. */
  oneIn: number;
}

const SIZE: ShardSize = { least: 500, most: 1_250, oneIn: 12 };

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
export function cut(articles: readonly string[], { least, most, oneIn } = SIZE): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const [at, article] of articles.entries()) {
    const [to, size] = [at + 1, at + 1 - from];
    const isEnd = article !== articles[to];
    if (!isEnd || size < least || (size < most && !mayEnd(article, oneIn))) continue;
    stretches.push({ from, to });
    from = to;
  }
  return from < articles.length || stretches.length === 0 ? [...stretches, { from, to: articles.length }] : stretches;
}

/** Whether a shard may end with an article: always the same for the same name. */
function mayEnd(article: string, oneIn: number): boolean {
  return Number.parseInt(hash('sha1', article).slice(0, 4), 16) % oneIn === 0;
}
