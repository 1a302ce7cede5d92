import { searchWords } from '../../../model/terms/terms.ts';
import { isNarrowed, LITERAL, orderOf, searchOptions } from '../query/address.ts';
import { bestPages, type FoundPage } from './bestPages.ts';
import type { Engine } from './engine.ts';
import { find } from './find.ts';
import type { Marked } from './marks.ts';
import { lookUpPhrase } from '../query/phrases.ts';
import { parseQuery, tellingWords, type Query } from '../query/query.ts';
import type { Found } from '../query/quest.ts';
import { checkSpelling, type Spelling } from '../query/spelling.ts';
import type { SearchedStory } from '../story/story.ts';

/** The outcome of a search. */
export interface Outcome {
  query: Query;
  spelling: Spelling;
  /** What to mark in the results. */
  marked: Marked;
  found: Found;
  /** Those of the found claims, and of the rest, that have the words, whatever the filters are. */
  unfiltered: () => Promise<Found>;
  pages: readonly FoundPage[];
  others: Engine['others'];
}

const NOTHING: Found = { total: 0, partial: false, claims: [], next: () => Promise.resolve([]) };

/** Searches for what an address asks; undefined where it asks for nothing. */
export async function runSearch(
  { stories, placesIn, others }: Engine,
  asked: URLSearchParams,
): Promise<Outcome | undefined> {
  const language = stories[0]?.language ?? 'und';
  const query = parseQuery(asked.get('q') ?? '', language, stories[0]?.stopWords ?? []);
  const typed = query.words.length + query.phrases.length > 0;
  if (!typed && !isNarrowed(asked)) return undefined;
  const literal = Boolean(asked.get(LITERAL));
  const [spelling, phrases] = await Promise.all([
    checkSpelling(query.words, stories, !literal),
    Promise.all(query.phrases.map((phrase) => lookUpPhrase(phrase, language, stories))),
  ]);
  const hopeless = typed && spelling.words.length + phrases.length === 0;
  const missing = literal && spelling.unknown.length > 0;
  const order = orderOf(asked);
  const placeOf = order && (await placesIn(order));
  const quest = { words: spelling.words, phrases };
  const isNothing = hopeless || missing;
  const [found, pages] = await Promise.all([
    isNothing ? NOTHING : find(stories, quest, searchOptions(asked), placeOf),
    isNarrowed(asked) ? [] : pagesFor(query, spelling, stories),
  ]);
  const unfiltered = (): Promise<Found> =>
    Promise.resolve(isNothing || !isNarrowed(asked) ? found : find(stories, quest, { filters: {} }));
  const sought = spelling.words.flatMap((word) => word.flatMap((inStory) => inStory ?? []));
  const marked = { sought, phrases: query.phrases.map((phrase) => searchWords(phrase, language)) };
  return { query, spelling, marked, found, unfiltered, pages, others };
}

/** The pages whose names have the words as typed, else those that have them as they were corrected. */
async function pagesFor(
  { words, phrases }: Query,
  { corrected }: Spelling,
  stories: readonly SearchedStory[],
): Promise<FoundPage[]> {
  const { language = 'und', stopWords = [] } = stories[0] ?? {};
  const typed = [...words, ...phrases.flatMap((phrase) => tellingWords(phrase, language, stopWords))];
  const pages = await bestPages(stories, typed);
  if (pages.length > 0 || corrected.length === 0) return pages;
  const instead = new Map(corrected.map(({ typed: raw, word }) => [raw, word]));
  return bestPages(
    stories,
    typed.flatMap((word) => (instead.has(word.raw) ? searchWords(instead.get(word.raw) ?? '', language) : word)),
  );
}
