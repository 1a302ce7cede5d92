import { keepNothing } from '../keeper.ts';
import { remembered } from '../remembered.ts';
import { tally } from '../tally.ts';
import type { Corpus } from '../story/corpus.ts';
import { sortDay } from '../dates/dates.ts';
import { namesInParts } from './namedPages.ts';
import { LETTERS, type NamedPage, type SearchData } from './searchFields.ts';
import { isOfRun } from '../terms/unspaced.ts';
import { unwritten } from '../terms/written.ts';

/** Up to this many words are one part. More are cut into parts by their first letters, so that a query loads few of them. */
const FEW = 5000;

/** A part ends where the words that begin as the next one does would make it longer than this. */
const FULL = 1000;

/** What a claim is found by. */
interface Findable {
  content: string;
  meta: Readonly<Record<string, string>>;
}

/** Terms, each with the number of claims that have it. */
export type TermCounts = [term: string, claims: number][];

/**
 * What the browser reads before it searches, and in parts the words of the index and the pages with names; the counts are those of
 * all its shards.
 */
export function searchData(
  corpus: Pick<Corpus, 'story' | 'articles' | 'questions' | 'entities' | 'events'>,
  counts: readonly TermCounts[],
  keep = keepNothing,
): { data: Omit<SearchData, 'stopWords'>; words: string[]; names: NamedPage[][] } {
  const { articles, story } = corpus;
  const names = namesInParts(corpus, keep);
  const words = commonestFirst(counts);
  const parts = words.length > FEW ? parted(words) : [{ from: '', words }];
  return {
    data: {
      language: story.language,
      also: story.alsoSearch,
      parts: parts.map(({ from }) => from),
      names: names.map(({ from }) => from),
      claims: articles.map((article) => article.activeClaims.length),
      days: articles.map(({ published }) => sortDay(published.date)),
    },
    words: parts.map((part) => part.words.join(' ')),
    names: names.map(({ pages }) => pages),
  };
}

/** Cuts words into parts in the order of their first letters. Words that begin alike stand in one part, as common as they were. */
function parted(words: readonly string[]): { from: string; words: string[] }[] {
  const groups = [...Map.groupBy(words, (word) => word.slice(0, LETTERS))].sort(([a], [b]) => (a < b ? -1 : 1));
  const parts: { from: string; words: string[] }[] = [];
  for (const [from, group] of groups) {
    const last = parts.at(-1);
    if (last && last.words.length + group.length <= FULL) last.words.push(...group);
    else parts.push({ from, words: [...group] });
  }
  return parts;
}

/** All terms, the commonest first. */
export function commonestFirst(counts: readonly TermCounts[]): string[] {
  const sums = new Map<string, number>();
  for (const [term, count] of counts.flat()) sums.set(term, (sums.get(term) ?? 0) + count);
  return [...sums].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([term]) => term);
}

/**
 * Every term of some records with the number of those that have it. The pairs of letters of a run are left out: there are
 * very many, and the index itself tells which of them it has.
 */
export function termCounts(records: readonly Findable[]): TermCounts {
  // A corpus repeats few different words, so each is read once.
  const termOf = remembered(unwritten);
  const termsOf = ({ content, meta }: Findable): Set<string> =>
    new Set([content, ...Object.values(meta)].flatMap((text) => text.split(/[\s|]+/).map(termOf)));
  const counts = tally(records.flatMap((record) => [...termsOf(record)]));
  return [...counts].filter(([term]) => term !== '' && !isOfRun(term));
}
