import type { Order } from '../../model/searchFields.ts';
import type { Pagefind } from './pagefind.ts';

/**
 * The place of every claim of the index in an order, by the id of its hit. The index gives all claims as they were put
 * in, by article and text; `claims` says how many each article has. An order of Pagefind's own would weigh on every
 * visitor, asked for or not.
 */
export function places(
  pagefind: Pick<Pagefind, 'search'>,
  claims: readonly number[],
): (order: Order) => Promise<ReadonlyMap<string, number>> {
  let ids: Promise<string[]> | undefined;
  const all = (): Promise<string[]> =>
    (ids ??= pagefind.search(null, {}).then(({ results }) => results.map(({ id }) => id)));
  return async (order) => {
    const sorted = order === 'newest' ? latestFirst(await all(), claims) : await all();
    return new Map(sorted.map((id, place) => [id, place]));
  };
}

/** The last article's claims first; within an article as in the text. */
function latestFirst(ids: readonly string[], claims: readonly number[]): string[] {
  let end = ids.length;
  return claims.toReversed().flatMap((number) => {
    end -= number;
    return ids.slice(end, end + number);
  });
}
