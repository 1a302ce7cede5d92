import type { TimelineEntry } from '../../model/views/timeline/entries.ts';

/**
 * Sorts items by how much they deserve room: publications, then events by how many articles and claims tell them.
 * Equal ones are spread over the line of time, so that a limit thins them out evenly.
 */
export function byTelling<Item extends { entry: TimelineEntry }>(items: readonly Item[]): Item[] {
  return items
    .map((item, index) => ({ item, weight: weightOf(item.entry), turn: reversedBits(index) }))
    .sort((a, b) => byNumber(b.weight, a.weight) || a.turn - b.turn)
    .map(({ item }) => item);
}

/** The most telling entries, at most `limit` of each type, in the order in which they came. */
export function mostTelling(entries: readonly TimelineEntry[], limit: number): TimelineEntry[] {
  const kept = new Set(
    (['event', 'publication'] as const)
      .flatMap((type) => byTelling(entries.flatMap((entry) => (entry.type === type ? { entry } : []))).slice(0, limit))
      .map(({ entry }) => entry),
  );
  return entries.filter((entry) => kept.has(entry));
}

function byNumber(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function weightOf(entry: TimelineEntry): number {
  return entry.type === 'event' ? entry.articles + entry.claims / 1000 : Infinity;
}

/**
 * The bits of an index in reverse order, behind the binary point: 0 1 2 3 … become 0 ½ ¼ ¾ …. Each falls into the
 * widest gap that those before it left.
 */
function reversedBits(index: number): number {
  let [result, rest, share] = [0, index, 0.5];
  for (; rest > 0; rest = Math.floor(rest / 2)) {
    result += (rest % 2) * share;
    share /= 2;
  }
  return result;
}
