import { closest, distance } from 'fastest-levenshtein';

/** “; did you mean …?” with the nearest of `known`, or nothing where none is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const nearest = closest(word, known);
  return distance(word, nearest) <= Math.max(2, word.length / 3) ? `; did you mean “${nearest}”?` : '';
}
