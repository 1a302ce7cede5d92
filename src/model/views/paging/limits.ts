import type { PageSize } from './paging.ts';

/**
 * How much of a list stands on one page, so that no page grows with the corpus. A page of this size, compressed, fits
 * into what a server sends before it waits for the browser (about 14 kB), so that a phone gets it in one round trip.
 */
export const PAGE_SIZE = {
  /** Claims, by whole articles. */
  claims: { whole: 300, part: 100 },
  articles: { whole: 100, part: 100 },
  /** Names of origins. */
  originNames: { whole: 400, part: 400 },
  entities: { whole: 140, part: 140 },
  questions: { whole: 75, part: 75 },
  timeline: { whole: 150, part: 150 },
  /** Origins, by the lines that each of them takes. */
  originLines: { whole: 200, part: 120 },
  /** The text of one article, by its claims, and by its characters as `pagesOfArticle` weighs them. */
  article: { whole: 360, part: 240 },
  moments: { whole: 400, part: 400 },
  /** Changes of the site, by the lines that tell them. */
  corrections: { whole: 120, part: 80 },
  /** Claims of one entity, of one event, and answers to one question. */
  entity: { whole: 120, part: 80 },
  event: { whole: 45, part: 45 },
  answers: { whole: 40, part: 40 },
} as const satisfies Record<string, PageSize>;

/** Up to this many, articles stand in one list; more are grouped by month, and by outlet too. */
export const FEW_ARTICLES = 30;

/** How much is shown at most where the rest stands elsewhere. */
export const SHOWN = {
  /** Of an origin, on the page of all origins. */
  articlesOfOrigin: 8,
  claimsOfOrigin: 12,
  /** Bands of the picture of origins. */
  flows: 60,
  /** On the page of what was known at some moment. */
  printed: 20,
  answered: 50,
  told: 30,
  /** On the page of what changed: days of the site's own changes. */
  correctedDays: 8,
  /** On the page of an event: days told, names that differ, and questions on which its accounts can be compared. */
  days: 12,
  named: 6,
  compared: 20,
  /** Of a filter of the search: where there are more values, those of most claims. */
  filterValues: 80,
  /** On the front page. */
  findings: 4,
  standingNow: 6,
  latestArticles: 12,
  /** On the page of a question. */
  silent: 40,
  series: 6,
  points: 60,
  /** Of the values of a quantity in one line: from its beginning, and from its end. */
  firstValues: 3,
  lastValues: 7,
} as const;
