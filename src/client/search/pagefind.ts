/** The part of Pagefind's browser interface that search uses. */
export interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(term: string | null, options: SearchOptions): Promise<{ results: Hit[] }>;
}

export interface SearchOptions {
  filters?: Record<string, { any: string[] }>;
  sort?: Record<string, 'asc' | 'desc'>;
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

/** How much each thing counts, found by running the judged queries of `src/e2e/queries.ts`. */
export const RANKING = {
  termSimilarity: 1,
  termSaturation: 1.4,
  termFrequency: 1,
  pageLength: 0.2,
  diacriticSimilarity: 0,
  metaWeights: { title: 2, quote: 1, speaker: 1 },
} as const;

/** Loads Pagefind and the index from where the build put them. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base, ranking: RANKING });
  await pagefind.init();
  return pagefind;
}
