import {
  SEARCH_DATA,
  namesFile,
  wordsFile,
  type NamedPage,
  type ResultOrder,
  type OtherStory,
  type SearchData,
} from '../../../model/search/searchFields.ts';
import { base } from '../../../urls.ts';
import { unpackedText } from '../../unpackedText.ts';
import type { PlaceOf } from './find.ts';
import { places } from './order.ts';
import { loadPagefind, prepare } from '../story/pagefind.ts';
import { partsOf } from '../story/parts.ts';
import { stopWordsIn, type SearchedStory } from '../story/story.ts';
import { vocabularyOf } from '../story/vocabulary.ts';

/** All that a search needs. */
export interface Engine {
  /** This story, and those that are searched together with it, as far as they can be reached. */
  stories: readonly SearchedStory[];
  placesIn: (order: ResultOrder) => Promise<PlaceOf>;
  /** The stories that should be searched together with this one. */
  others: readonly (OtherStory & { isReached: boolean })[];
}

let engine: Promise<Engine> | undefined;

/** Loads what searching needs, once; a load that failed is tried again at the next call. */
export function loadEngine(): Promise<Engine> {
  engine ??= load().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function load(): Promise<Engine> {
  const own = await openStory(base);
  // A story that is not there yet must not keep the others from being searched.
  const others = await Promise.all(
    own.also
      .filter(({ path }) => path !== base)
      .map(async (other) => ({ other, story: (await openStory(other.path).catch(() => undefined))?.story })),
  );
  const stories = [own.story, ...others.flatMap(({ story }) => story ?? [])];
  return {
    stories,
    placesIn: places(stories),
    others: others.map(({ other, story }) => ({ ...other, isReached: story !== undefined })),
  };
}

/**
 * Opens the index of a story's site. Each story comes with a Pagefind of its own, which cuts endings in the story's language: one
 * for all would ask each index by the endings of one language, and pass over words that an index lacks.
 */
async function openStory(path: string): Promise<{ story: SearchedStory; also: readonly OtherStory[] }> {
  const [pagefind, data] = await Promise.all([
    loadPagefind(path),
    fetchFile(path + SEARCH_DATA).then((response) => response.json() as Promise<SearchData>),
  ]);
  const readPart = async (part: number): Promise<string> => (await fetchFile(path + wordsFile(part))).text();
  const readNames = async (part: number): Promise<NamedPage[]> =>
    JSON.parse(await unpackedText(await fetchFile(path + namesFile(part)))) as NamedPage[];
  const { language, claims, days, also } = data;
  const stopWords = stopWordsIn(data);
  await prepare(pagefind, data);
  const vocabulary = vocabularyOf(data.parts, readPart);
  const pagesNamed = partsOf(data.names, readNames);
  return { story: { path, language, stopWords, pagefind, vocabulary, pagesNamed, claims, days }, also };
}

async function fetchFile(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response;
}
