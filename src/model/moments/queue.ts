/** Hands out things once their instant has come, the earliest first. */
export function queue<Item>(items: readonly Item[], instantOf: (item: Item) => number): (now: number) => Item[] {
  const waiting = items
    .map((item) => ({ item, instant: instantOf(item) }))
    .sort((a, b) => byNumber(a.instant, b.instant));
  let next = 0;
  return (now) => {
    const first = next;
    while ((waiting[next]?.instant ?? Infinity) <= now) next += 1;
    return waiting.slice(first, next).map(({ item }) => item);
  };
}

/** Compares infinite numbers too, whose difference is no number. */
function byNumber(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
