/** By the values of each filter, the keys of the claims that have them. */
export type Having = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/**
 * How many of some claims have each value of a filter and fit the other filters that are set: what a reader would see who chose
 * that value alone in this filter.
 */
export function countsOf(
  filter: string,
  claims: readonly string[],
  having: Having,
  chosen: ReadonlyMap<string, readonly string[]>,
): Map<string, number> {
  const others = [...chosen].filter(([name, values]) => name !== filter && values.length > 0);
  const fitting = claims.filter((claim) =>
    others.every(([name, values]) => values.some((value) => having.get(name)?.get(value)?.has(claim))),
  );
  return new Map(
    [...(having.get(filter) ?? [])].map(([value, those]) => [
      value,
      fitting.filter((claim) => those.has(claim)).length,
    ]),
  );
}
