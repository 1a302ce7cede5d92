import { PAGEFIND_FOLDER, type READ } from '../../../model/search/searchFields.ts';

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
 * `src/e2e/queries.ts`.
 */
export const RANKING = {
  metaWeights: { title: 5, quote: 2, speaker: 1 },
  pageLength: 0,
  diacriticSimilarity: 0,
} as const;

/** Loads Pagefind and the index of the story whose site stands at a path. */
export async function openPagefind(path: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${path}${PAGEFIND_FOLDER}pagefind.js`)) as Pagefind;
  await prepare(pagefind);
  return pagefind;
}

/** Sets Pagefind up and loads the index, in which addresses are whole paths from the root of the host. */
export async function prepare(pagefind: Pagefind): Promise<void> {
  await pagefind.options({ baseUrl: '/', ranking: RANKING });
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
