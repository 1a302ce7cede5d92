/**
 * What becomes of each item, in order. Up to so many items are begun at a time, the first of them the one that is waited for.
 * Rejects as the item that is waited for does.
 */
export async function* begunAhead<Item, Result>(
  items: readonly Item[],
  most: number,
  begin: (item: Item, at: number) => Promise<Result>,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  let next = 0;
  for (const at of items.keys()) {
    for (const [offset, item] of items.slice(next, at + most).entries()) {
      const result = begin(item, next + offset);
      // It may fail long before it is waited for, and only then does somebody learn of it.
      result.catch(() => undefined);
      begun.push(result);
    }
    next = Math.max(next, Math.min(items.length, at + most));
    const first = begun.shift();
    if (first) yield await first;
  }
}
