import type { SearchRecord } from './search.ts';
import { wordsOf } from './words.ts';

/** Every word of the index, folded, with the number of claims that have it, the commonest first. */
export function vocabulary(records: readonly SearchRecord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { texts } of records) {
    const words = texts.flatMap(({ text }) => wordsOf(text)).flatMap(({ whole, parts }) => [whole, ...parts]);
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}
