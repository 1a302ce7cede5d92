import type { Corpus } from './corpus.ts';
import { shortDate } from './dateWords.ts';
import type { SearchRecord } from './search.ts';
import type { SearchData } from './searchFields.ts';
import { wordsOf } from './words.ts';

/** The words of the index, and the articles by name and date. */
export function searchData(
  { articles, story }: Pick<Corpus, 'articles' | 'story'>,
  records: readonly SearchRecord[],
): SearchData {
  const named: SearchData['articles'] = {};
  for (const { slug, title, titleSupplied, marking, published } of articles)
    named[slug] = { title, titleSupplied, marking, published: shortDate(published.date, story.language) };
  return { words: [...vocabulary(records).keys()].join(' '), articles: named };
}

/** Every word of the index, folded, with the number of claims that have it, the commonest first. */
export function vocabulary(records: readonly SearchRecord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { content } of records) {
    const words = wordsOf(content).flatMap(({ whole, parts }) => [whole, ...parts]);
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}
