/** A key of a page in two parts: what the page is made of, and what it would be made of, had no claim been reworded. */
export interface TwoKeys {
  now: string;
  before: string;
}

/** Writes both in one text, as Astro's `cacheKey` has to be one; where they are the same, once. */
export function inOne({ now, before }: TwoKeys): string {
  return before === now ? now : `${now} ${before}`;
}

/** Reads what `inOne` wrote. */
export function inTwo(key: string): TwoKeys {
  const [now = '', before = now] = key.split(' ');
  return { now, before };
}
