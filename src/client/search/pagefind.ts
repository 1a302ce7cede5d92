/** The part of Pagefind's browser interface that search uses. */
export interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  mergeIndex(folder: string, options: object): Promise<void>;
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

/** What the index holds of a claim. */
export interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
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

/** Searches the index in another folder of the host, whose story is in `language`, together with the first. */
export function merge(pagefind: Pagefind, folder: string, language: string): Promise<void> {
  return pagefind.mergeIndex(folder, { baseUrl: '/', ranking: RANKING, language });
}

/** Sets Pagefind up and loads the index, in which addresses are whole paths from the root of the host. */
export async function prepare(pagefind: Pagefind): Promise<void> {
  await pagefind.options({ baseUrl: '/', ranking: RANKING });
  await pagefind.init();
}
