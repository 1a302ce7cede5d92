import { wordsOf } from '../../model/text/words.ts';
import { hasPhrase, type Sought } from './marks.ts';
import type { Fragment, Hit, Pagefind, SearchOptions } from './pagefind.ts';

/** The claims that a search found, best first. */
export interface Found {
  /** How many there are at most: where phrases were asked for, some of these may lack them. */
  total: number;
  /** True where no claim has all the words, so that these have only some. */
  partial: boolean;
  /** The next claims, at most so many; fewer only where there are no more. */
  next(count: number): Promise<Fragment[]>;
}

/**
 * Finds the claims that have all words and phrases; failing that, those that have at least half of the words. Best first,
 * or by their `places`.
 */
export async function find(
  pagefind: Pick<Pagefind, 'search'>,
  { words, phrases }: Sought,
  options: SearchOptions,
  places?: ReadonlyMap<string, number>,
): Promise<Found> {
  const needed = [...words, ...phrases.flatMap(phraseWords)].join(' ');
  const { results: hits } = await pagefind.search(needed === '' ? null : needed, options);
  const results = places ? inOrder(hits, places) : hits;
  const together = words.length > 1 && !places ? words.join(' ') : undefined;
  if (results.length > 0 || words.length < 2 || phrases.length > 0)
    return { total: results.length, partial: false, next: reader(results, phrases, together) };
  const found = await findSome(pagefind, words, options);
  const some = places ? inOrder(found, places) : found;
  return { total: some.length, partial: true, next: reader(some, []) };
}

/** Finds claims that have at least half of the words, else claims that have any; more words first, then rarer words. */
async function findSome(
  pagefind: Pick<Pagefind, 'search'>,
  words: readonly string[],
  options: SearchOptions,
): Promise<Hit[]> {
  const answers = await Promise.all(words.map((word) => pagefind.search(word, options)));
  const merged = new Map<string, { hit: Hit; score: number; words: number }>();
  for (const hit of answers.flatMap(({ results }) => results)) {
    const before = merged.get(hit.id);
    const score = hit.score + (before?.score ?? 0);
    merged.set(hit.id, { hit, score, words: (before?.words ?? 0) + 1 });
  }
  const all = [...merged.values()].sort((a, b) => b.words - a.words || b.score - a.score);
  const enough = all.filter((match) => match.words >= words.length / 2);
  return (enough.length > 0 ? enough : all).map(({ hit }) => hit);
}

function inOrder(hits: readonly Hit[], places: ReadonlyMap<string, number>): Hit[] {
  return hits.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}

/**
 * Loads hits in order, a few at a time, and passes over those without the phrases. Among those that are loaded at once,
 * the ones in which the words stand together come first.
 */
function reader(hits: readonly Hit[], phrases: readonly string[], together?: string): Found['next'] {
  let position = 0;
  return async (count) => {
    const claims: Fragment[] = [];
    while (claims.length < count && position < hits.length) {
      const batch = hits.slice(position, position + count - claims.length);
      position += batch.length;
      const loaded = await Promise.all(batch.map((hit) => hit.data()));
      claims.push(...loaded.filter(({ content }) => phrases.every((phrase) => hasPhrase(content, phrase))));
    }
    const apart = ({ content }: Fragment): number => Number(together !== undefined && !hasPhrase(content, together));
    return claims.sort((a, b) => apart(a) - apart(b));
  };
}

/** The words by which to look for a phrase, however its compounds are hyphenated. */
function phraseWords(phrase: string): string[] {
  return wordsOf(phrase).flatMap(({ whole, parts }) =>
    parts.length > 0 && parts.every((part) => part.length > 1) ? parts : [whole],
  );
}
