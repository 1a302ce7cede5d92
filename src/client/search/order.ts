import type { ResultOrder, SearchData } from '../../model/search/searchFields.ts';
import type { Pagefind } from './pagefind.ts';

/** What is needed of a story to put its claims in order. */
export type Ordered = Pick<SearchData, 'claims' | 'days'>;

/**
 * The place of every claim in an order, by the id of its hit. An index gives all its claims as they were put in, by
 * article and text, and several indexes give theirs one after another; `stories` says how many claims each article
 * has, and its day. Pagefind can sort by itself, but every visitor would load what it needs for that.
 */
export function places(
  pagefind: Pick<Pagefind, 'search'>,
  stories: readonly Ordered[],
): (order: ResultOrder) => Promise<ReadonlyMap<string, number>> {
  let ids: Promise<string[]> | undefined;
  const all = (): Promise<string[]> =>
    (ids ??= pagefind.search(null, {}).then(({ results }) => results.map(({ id }) => id)));
  return async (order) => {
    const articles = byDay(await all(), stories);
    const sorted = order === 'newest' ? articles.toReversed() : articles;
    return new Map(sorted.flatMap((article) => article.ids).map((id, place) => [id, place]));
  };
}

/** The claims of each article, the earliest article first; within an article as in the text. */
function byDay(ids: readonly string[], stories: readonly Ordered[]): { day: string; ids: string[] }[] {
  let at = 0;
  const articles = stories.flatMap(({ claims, days }) =>
    claims.map((number, article) => ({ day: days[article] ?? '', ids: ids.slice(at, (at += number)) })),
  );
  return articles.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
