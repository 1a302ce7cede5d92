import { remembered } from '../remembered.ts';
import { tally } from '../tally.ts';
import type { Corpus } from '../story/corpus.ts';
import { sortDay } from '../dates/dates.ts';
import type { SearchRecord } from './search.ts';
import type { SearchData } from './searchFields.ts';
import { spaced, wordsOf } from '../text/words.ts';

/**
 * Up to this many words are one part. More are split into parts by their first letters, so that a query loads few of
 * them.
 */
const FEW = 5000;
const LETTERS = 2;

/** What the browser reads before it searches, and the words of the index, one text for each part. */
export function searchData(
  { articles, story }: Pick<Corpus, 'articles' | 'story'>,
  records: readonly SearchRecord[],
): { data: SearchData; words: string[] } {
  const words = [...vocabulary(records).keys()];
  const letters = words.length > FEW ? LETTERS : 0;
  const parts = Map.groupBy(words, (word) => word.slice(0, letters));
  return {
    data: {
      language: story.language,
      also: story.alsoSearch,
      parts: [...parts.keys()],
      claims: articles.map((article) => article.activeClaims.length),
      days: articles.map(({ published }) => sortDay(published.date)),
    },
    words: [...parts.values()].map((part) => part.join(' ')),
  };
}

/** Every word of the index, folded, with the number of claims that have it, the commonest first. */
export function vocabulary(records: readonly SearchRecord[]): Map<string, number> {
  // A corpus repeats few different words, so each is folded once.
  const foldedOf = remembered((raw: string) => wordsOf(raw).flatMap(({ whole, parts }) => [whole, ...parts]));
  const counts = tally(records.flatMap(({ content }) => [...new Set(spaced(content).split(/\s+/).flatMap(foldedOf))]));
  return new Map([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}
