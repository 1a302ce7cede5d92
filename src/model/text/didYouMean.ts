import { distance } from 'fastest-levenshtein';

/** “; did you mean …?” with the nearest of `known`, or nothing where none is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  let best = { name: '', cost: Infinity };
  for (const name of known) {
    const away = word.length > 3 && name.startsWith(word) ? 1 : distance(word, name);
    // Of two words that are equally far away, prefer the one that begins alike: people rarely mistype the first letter.
    const cost = away + (name.startsWith(word.slice(0, 1)) ? 0 : 0.5);
    if (away <= Math.max(2, word.length / 3) && cost < best.cost) best = { name, cost };
  }
  return best.name === '' ? '' : `; did you mean “${best.name}”?`;
}
