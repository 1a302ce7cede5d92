/** How much of a list stands on one page, so that no page grows with the corpus. */
export const PAGE_SIZE = {
  /** Claims, by whole articles. */
  claims: 300,
  articles: 100,
  entities: 300,
  questions: 100,
  timeline: 150,
  /** Origins, by the lines that each of them takes. */
  originLines: 300,
  moments: 400,
} as const;

/** How much is shown at most where the rest stands elsewhere. */
export const SHOWN = {
  /** Of an origin, on the page of all origins. */
  articlesOfOrigin: 8,
  claimsOfOrigin: 12,
  /** Bands of the picture of origins. */
  flows: 40,
  /** On the page of what was known at some moment. */
  printed: 40,
  answered: 60,
  told: 60,
} as const;
