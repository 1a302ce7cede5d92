import type { Row } from './rows.ts';

/** A named thing and its address, empty where it has none. */
export interface Named {
  name: string;
  url: string;
}

/** A day, as machines read it and as readers do. */
export interface Day {
  iso: string;
  words: string;
}

/** A page of a list, an entity, an event or a question, or one of words alone: a heading and rows. */
export interface PageRecord {
  url: string;
  title: string;
  description: string;
  /** Keys of `Records.rows`. */
  rows: string[];
}

/** A page of an article: its text in paragraphs, cut where the words of a claim begin and end. */
export interface ArticleRecord extends PageRecord {
  /** Its own name among the pages of all articles. */
  slug: string;
  publisher: Named;
  printed: Day;
  paragraphs: { text: string; claim?: string; modality?: string }[][];
}

/** The page of a claim. */
export interface ClaimRecord extends PageRecord {
  id: string;
  kind: string;
  modality: { id: string; name: string; meaning: string };
  quote: string;
  before: string;
  after: string;
  chain: (Named & { origin: boolean })[];
  dates: (Day & { term: string })[];
  about: Named[];
  event?: Named;
  note: string;
  article: { title: string; url: string; publisher: Named; printed: Day };
  /** The text directive that finds its words in the article. */
  words: string;
  /** What the index is to filter and sort it by, as Pagefind's attributes say it. */
  filters: string;
  sort: string;
}

/** The parts of our pages that are the same on each. */
export interface Shell {
  /** From the policy to the viewport, the style sheets, what stands above `<main>`, and what stands below it. */
  meta: string;
  styles: string;
  top: string;
  bottom: string;
}

/** All that a peer needs to make the pages that our build made, with everything joined already. */
export interface Records {
  shell: Shell;
  claims: ClaimRecord[];
  articles: ArticleRecord[];
  pages: PageRecord[];
  rows: Record<string, Row>;
}
