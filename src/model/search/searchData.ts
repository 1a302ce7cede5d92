import { remembered } from '../remembered.ts';
import { tally } from '../tally.ts';
import type { Corpus } from '../story/corpus.ts';
import { sortDay } from '../dates/dates.ts';
import type { SearchRecord } from './search.ts';
import type { SearchData } from './searchFields.ts';
import { isOfRun } from '../terms/unspaced.ts';
import { unwritten } from '../terms/written.ts';

/**
 * Up to this many words are one part. More are split into parts by their first letters, so that a query loads few of
 * them.
 */
const FEW = 5000;
const LETTERS = 2;

/** What a claim is found by. */
interface Findable {
  content: string;
  meta: Readonly<Record<string, string>>;
}

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

/**
 * Every term of the index with the number of claims that have it, the commonest first. The pairs of letters of a run are left out:
 * there are very many, and the index itself tells which of them it has.
 */
export function vocabulary(records: readonly Findable[]): Map<string, number> {
  // A corpus repeats few different words, so each is read once.
  const termOf = remembered(unwritten);
  const termsOf = ({ content, meta }: Findable): Set<string> =>
    new Set([content, ...Object.values(meta)].flatMap((text) => text.split(/[\s|]+/).map(termOf)));
  const counts = tally(records.flatMap((record) => [...termsOf(record)]));
  const words = [...counts].filter(([term]) => term !== '' && !isOfRun(term));
  return new Map(words.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}
