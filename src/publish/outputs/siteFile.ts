/** A file of the site that is no page: data, a feed, a part of the search index, a picture. */
export interface SiteFile {
  /** From the root of the site, without a slash before it. */
  path: string;
  content: () => string | Uint8Array | Promise<Uint8Array>;
  /** The path of the page with which it stays the same, where there is one. */
  page?: string;
  /** What alone it is made of, as plain data, where these are gathered sooner than the file is made. */
  madeOf?: () => object;
}
