import { askRated, type Rated } from './comparable.ts';
import { findSome } from './findSome.ts';
import type { SearchOptions } from '../story/pagefind.ts';
import type { Found, Quest } from '../query/quest.ts';
import { readerOf } from './reader.ts';
import type { SearchedStory } from '../story/story.ts';

/** The place of a claim in an order. */
export type PlaceOf = (rated: Rated) => number;

/**
 * Finds the claims of all stories that have all words and phrases; failing that, those that have at least half of the words.
 * Best first, or by their places.
 */
export async function find(
  stories: readonly SearchedStory[],
  quest: Quest,
  options: SearchOptions,
  placeOf?: PlaceOf,
): Promise<Found> {
  const { words, phrases } = quest;
  const hits = await Promise.all(stories.map((_, at) => findIn(stories, at, quest, options)));
  const found = await readerOf(inOrder(hits.flat(), placeOf), stories, quest, placeOf === undefined);
  if (found.total > 0 || words.length < 2 || phrases.length > 0) return { ...found, partial: false };
  const some = await findSome(stories, words, options);
  const rest = await readerOf(inOrder(some, placeOf), stories, { words: [], phrases: [] }, false);
  return { ...rest, partial: true };
}

/** The claims of one story that have everything; none where the story lacks a word. */
async function findIn(
  stories: readonly SearchedStory[],
  at: number,
  { words, phrases }: Quest,
  options: SearchOptions,
): Promise<Rated[]> {
  const sought = [...words, ...phrases.map((phrase) => phrase.word)].map((word) => word[at]);
  const known = sought.filter((word) => word !== undefined);
  if (known.length < sought.length) return [];
  return askRated(stories, at, words, known.flat(), options);
}

/** By place, or the best first. */
function inOrder(rated: readonly Rated[], placeOf: PlaceOf | undefined): Rated[] {
  return rated.toSorted((a, b) => (placeOf ? placeOf(a) - placeOf(b) : b.score - a.score));
}
