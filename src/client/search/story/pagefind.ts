import { PAGEFIND_FOLDER, type READ, type SearchData } from '../../../model/search/searchFields.ts';

/** The part of Pagefind's browser interface that search uses. */
export interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(term: string | null, options: SearchOptions): Promise<{ results: Hit[] }>;
}

export interface SearchOptions {
  filters?: Record<string, { any: string[] }>;
}

/** A claim that matches, not yet loaded. */
export interface Hit {
  id: string;
  score: number;
  data(): Promise<Fragment>;
}

/** What the index holds of a claim: what it is found by, and in `filters` what is shown of it. */
export interface Fragment {
  url: string;
  content: string;
  meta: Partial<Record<(typeof READ.fields)[number], string>>;
  filters: Partial<Record<(typeof READ.filters)[number], string[]>>;
}

/**
 * How much each field counts in the order of results; chosen by trying, with the judged queries of
 * `src/e2e/browser/queries.ts`.
 */
export const RANKING = {
  metaWeights: { title: 5, quote: 2, speaker: 1 },
  pageLength: 0,
  diacriticSimilarity: 0,
} as const;

/**
 * Up to this many claims are searched where the page runs. A worker takes 12 kB more, a tenth of what a first search fetches,
 * and a search among so few claims takes no longer than a picture of the screen.
 */
const FEW = 2000;

/** Loads the Pagefind of the story whose site stands at a path. */
export function loadPagefind(path: string): Promise<Pagefind> {
  return import(/* @vite-ignore */ `${path}${PAGEFIND_FOLDER}pagefind.js`) as Promise<Pagefind>;
}

/**
 * Sets Pagefind up for a story with so many claims in each article, and loads the index, in which addresses are whole paths from
 * the root of the host. `noWorker` comes from Pagefind's pull request 937.
 */
export async function prepare(
  pagefind: Pick<Pagefind, 'options' | 'init'>,
  { claims }: Pick<SearchData, 'claims'>,
): Promise<void> {
  const count = claims.reduce((sum, each) => sum + each, 0);
  await pagefind.options({ baseUrl: '/', ranking: RANKING, noWorker: count <= FEW });
  await pagefind.init();
}

/** The claims that have all of some terms as the index was given them, the best first; all claims where no term is given. */
export async function ask(
  pagefind: Pick<Pagefind, 'search'>,
  terms: readonly string[],
  options: SearchOptions,
): Promise<Hit[]> {
  const text = [...new Set(terms)].join(' ');
  return (await pagefind.search(text === '' ? null : text, options)).results;
}
