import { isNarrowed, LITERAL, orderOf, searchOptions } from './address.ts';
import type { Engine } from './engine.ts';
import { find, type Found } from './find.ts';
import type { Sought } from './marks.ts';
import { parseQuery, type Query } from './query.ts';
import { checkSpelling, type Spelling } from './spelling.ts';

/** The outcome of a search. */
export interface Outcome {
  query: Query;
  spelling: Spelling;
  /** What to mark in the results. */
  sought: Sought;
  found: Found;
  others: Engine['others'];
}

const NOTHING: Found = { total: 0, partial: false, next: () => Promise.resolve([]) };

/** Searches for what an address asks; undefined where it asks for nothing. */
export async function runSearch(
  { pagefind, vocabulary, placesIn, others }: Engine,
  asked: URLSearchParams,
): Promise<Outcome | undefined> {
  const query = parseQuery(asked.get('q') ?? '');
  const typed = query.words.length + query.phrases.length > 0;
  if (!typed && !isNarrowed(asked)) return undefined;
  const literal = Boolean(asked.get(LITERAL));
  const spelling = await checkSpelling(query.words, vocabulary, !literal);
  const sought = { words: spelling.words, phrases: query.phrases };
  const hopeless = typed && sought.words.length + sought.phrases.length === 0;
  const missing = literal && spelling.unknown.length > 0;
  const order = orderOf(asked);
  const places = order && (await placesIn(order));
  const found = hopeless || missing ? NOTHING : await find(pagefind, sought, searchOptions(asked), places);
  return { query, spelling, sought, found, others };
}
