/** One part of a stacked bar: where it lies, and what it counts. */
export interface BarPart<Key> {
  key: Key;
  count: number;
  x: number;
  width: number;
}

/** Between two parts, and the least width of a part, so that one claim of hundreds can be seen. */
const GAP = 2;
const LEAST = 4;

/** Lays counts side by side over a width, in order. What counts nothing is left out; each part has its least width, and a share of the rest. */
export function stackedBar<Key>(counts: readonly (readonly [Key, number])[], width: number): BarPart<Key>[] {
  const some = counts.filter(([, count]) => count > 0);
  const total = some.reduce((sum, [, count]) => sum + count, 0);
  const room = width - GAP * (some.length - 1) - LEAST * some.length;
  let x = 0;
  return some.map(([key, count]) => {
    const part = { key, count, x, width: LEAST + (count / total) * room };
    x += part.width + GAP;
    return part;
  });
}
