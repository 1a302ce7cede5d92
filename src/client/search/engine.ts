import { PAGEFIND_FOLDER, SEARCH_DATA, wordsFile, type Order, type SearchData } from '../../model/searchFields.ts';
import { base } from '../../urls.ts';
import { places } from './order.ts';
import { prepare, type Pagefind } from './pagefind.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';

/** All that a search needs. */
export interface Engine {
  pagefind: Pagefind;
  vocabulary: Vocabulary;
  /** The place of every claim of the index in an order, by the id of its hit. */
  placesIn: (order: Order) => Promise<ReadonlyMap<string, number>>;
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
  const [pagefind, response] = await Promise.all([
    import(/* @vite-ignore */ `${base}${PAGEFIND_FOLDER}pagefind.js`) as Promise<Pagefind>,
    fetchFile(SEARCH_DATA),
  ]);
  const [{ parts, claims }] = await Promise.all([response.json() as Promise<SearchData>, prepare(pagefind)]);
  const readPart = async (part: number): Promise<string> => (await fetchFile(wordsFile(part))).text();
  return { pagefind, vocabulary: vocabularyOf(parts, readPart), placesIn: places(pagefind, claims) };
}

async function fetchFile(path: string): Promise<Response> {
  const response = await fetch(base + path);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response;
}
