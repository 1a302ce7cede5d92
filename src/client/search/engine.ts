import {
  PAGEFIND_FOLDER,
  SEARCH_DATA,
  wordsFile,
  type ResultOrder,
  type OtherStory,
  type SearchData,
} from '../../model/search/searchFields.ts';
import { base } from '../../urls.ts';
import { places } from './order.ts';
import { merge, prepare, type Pagefind } from './pagefind.ts';
import { together, vocabularyOf, type Vocabulary } from './vocabulary.ts';

/** All that a search needs. */
export interface Engine {
  pagefind: Pagefind;
  vocabulary: Vocabulary;
  /** The place of every claim of the index in an order, by the id of its hit. */
  placesIn: (order: ResultOrder) => Promise<ReadonlyMap<string, number>>;
  /** The stories that are searched together with this one, as far as they can be reached. */
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
  const [pagefind, own] = await Promise.all([
    import(/* @vite-ignore */ `${base}${PAGEFIND_FOLDER}pagefind.js`) as Promise<Pagefind>,
    readStory(base),
  ]);
  await prepare(pagefind);
  // A story that is not there yet must not keep the others from being searched.
  const others = await Promise.all(
    own.data.also
      .filter(({ path }) => path !== base)
      .map(async (story) => ({ story, read: await readStory(story.path).catch(() => undefined) })),
  );
  const reached = others.flatMap(({ read }) => read ?? []);
  for (const { path, data } of reached) await merge(pagefind, path + PAGEFIND_FOLDER, data.language);
  const stories = [own, ...reached];
  return {
    pagefind,
    vocabulary: together(stories.map(({ vocabulary }) => vocabulary)),
    placesIn: places(
      pagefind,
      stories.map(({ data }) => data),
    ),
    others: others.map(({ story, read }) => ({ ...story, isReached: read !== undefined })),
  };
}

/** Reads what a story's site says of its index. */
async function readStory(path: string): Promise<{ path: string; data: SearchData; vocabulary: Vocabulary }> {
  const data = (await (await fetchFile(path + SEARCH_DATA)).json()) as SearchData;
  const readPart = async (part: number): Promise<string> => (await fetchFile(path + wordsFile(part))).text();
  return { path, data, vocabulary: vocabularyOf(data.parts, readPart) };
}

async function fetchFile(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response;
}
