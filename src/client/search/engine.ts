import { PAGEFIND_FOLDER, SEARCH_DATA, type SearchData } from '../../model/searchFields.ts';
import { base } from '../../urls.ts';
import { prepare, type Pagefind } from './pagefind.ts';

/** All that a search needs. */
export interface Engine {
  pagefind: Pagefind;
  /** The words of the index, the commonest first. */
  words: readonly string[];
  articles: SearchData['articles'];
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
    fetch(base + SEARCH_DATA),
  ]);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const [{ words, articles }] = await Promise.all([response.json() as Promise<SearchData>, prepare(pagefind)]);
  return { pagefind, words: words.split(' '), articles };
}
