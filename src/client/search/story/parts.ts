/**
 * A list that comes in parts, each from the letters with which words begin there up to those of the next (`SearchData`); `read`
 * fetches one, once. Gives what stands in all parts that may hold words with some beginning.
 */
export function partsOf<T>(
  from: readonly string[],
  read: (part: number) => Promise<readonly T[]>,
): (beginning: string) => Promise<T[]> {
  const loaded = new Map<number, Promise<readonly T[]>>();
  const load = (part: number): Promise<readonly T[]> => {
    const items = loaded.get(part) ?? read(part);
    loaded.set(part, items);
    return items;
  };
  return async (beginning) => {
    const mayHold = (first: string, next = ''): boolean =>
      (first <= beginning || first.startsWith(beginning)) && (next === '' || next > beginning);
    const parts = [...from.keys()].filter((part) => mayHold(from[part] ?? '', from[part + 1]));
    return (await Promise.all(parts.map(load))).flat();
  };
}
