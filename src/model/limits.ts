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
  /** Claims of one entity, of one event, and answers to one question. */
  entity: 200,
  event: 150,
  answers: 100,
} as const;

/** How much is shown at most where the rest stands elsewhere. */
export const SHOWN = {
  /** Of an origin, on the page of all origins. */
  articlesOfOrigin: 8,
  claimsOfOrigin: 12,
  /** Bands of the picture of origins. */
  flows: 40,
  /** On the page of what was known at some moment. */
  printed: 20,
  answered: 60,
  told: 60,
  /** On the page of an event: days told, names that differ, and questions on which its accounts can be compared. */
  days: 12,
  named: 6,
  compared: 20,
  /** Of a filter of the search: where there are more values, those of most claims. */
  filterValues: 200,
  /** On the front page. */
  totals: 8,
  latestArticles: 12,
  /** On the page of a question. */
  silent: 40,
  labels: 16,
  origins: 12,
  articlesOfVoice: 8,
  claimsOfVoice: 8,
  series: 6,
  points: 60,
  /** Of the values of a quantity in one line: from its beginning, and from its end. */
  firstValues: 3,
  lastValues: 7,
  /** On the page of an entity. */
  names: 25,
  events: 25,
} as const;
