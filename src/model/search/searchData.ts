import { activeClaims } from '../story/active.ts';
import type { Corpus } from '../story/corpus.ts';
import { sortDay } from '../dates/dates.ts';
import type { SearchRecord } from './search.ts';
import type { SearchData } from './searchFields.ts';
import { spaced, wordsOf } from '../text/words.ts';

/** So many words are one part; more are parted by how they begin, so that a query needs few of them. */
const FEW = 5000;
const LETTERS = 2;

/** What the browser reads before it searches, and the parts of the words of the index. */
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
      claims: articles.map((article) => activeClaims(article).length),
      days: articles.map(({ published }) => sortDay(published.date)),
    },
    words: [...parts.values()].map((part) => part.join(' ')),
  };
}

/** Every word of the index, folded, with the number of claims that have it, the commonest first. */
export function vocabulary(records: readonly SearchRecord[]): Map<string, number> {
  const counts = new Map<string, number>();
  // Of a million words a few thousand differ.
  const known = new Map<string, string[]>();
  const foldedOf = (raw: string): string[] => {
    const words = known.get(raw) ?? wordsOf(raw).flatMap(({ whole, parts }) => [whole, ...parts]);
    known.set(raw, words);
    return words;
  };
  for (const { content } of records)
    for (const word of new Set(spaced(content).split(/\s+/).flatMap(foldedOf)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}
