import { distance } from 'fastest-levenshtein';

/** A known name that a word comes near to. */
export interface NearName {
  name: string;
  /** Whether the word can hardly mean another one: a slip of a letter or two, and no other name as near. */
  certain: boolean;
}

/** The nearest of `known`; undefined where none is near. */
export function nearestName(word: string, known: readonly string[]): NearName | undefined {
  let best = { name: '', away: Infinity, cost: Infinity };
  let isAlone = true;
  for (const name of new Set(known)) {
    const away = word.length > 3 && name.startsWith(word) ? 1 : distance(word, name);
    // Of two words that are equally far away, prefer the one that begins alike: people rarely mistype the first letter.
    const cost = away + (name.startsWith(word.slice(0, 1)) ? 0 : 0.5);
    if (away > Math.max(2, word.length / 3) || away >= Math.max(word.length, name.length)) continue;
    if (cost < best.cost) isAlone = cost < best.cost - 0.5 || best.cost === Infinity;
    else if (cost - best.cost <= 0.5) isAlone = false;
    if (cost < best.cost) best = { name, away, cost };
  }
  return best.name === '' ? undefined : { name: best.name, certain: isAlone && isSlip(word, best) };
}

function isSlip(word: string, { name, away }: { name: string; away: number }): boolean {
  const letters = (text: string): string => Array.from(text).sort().join('');
  return away === 1 || (away === 2 && (word.length > 5 || letters(word) === letters(name)));
}
