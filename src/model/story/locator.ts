/** Says where things stand on the site: absolute addresses where the site knows its own, otherwise paths from its host's root. */
export interface Locator {
  home: string;
  /** Any other page, by its path. */
  page(path: string): string;
  claim(id: string): string;
  /** An article, or one of its later pages. */
  article(slug: string, page?: number): string;
  entity(slug: string): string;
  event(slug: string): string;
  question(slug: string): string;
  /** A claim as a Web Annotation, and all of an article's. */
  annotation(id: string): string;
  annotations(articleSlug: string): string;
  entityFeed(slug: string): string;
  questionFeed(slug: string): string;
  /** A file of `/data/`, such as `claims.json`. */
  data(file: string): string;
  /** Where the data page says what a quote's offsets count. */
  offsets: string;
}
