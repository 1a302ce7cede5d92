/**
 * Writes apostrophes as they are. Astro escapes each, though only within single quotation marks would one end an attribute,
 * and its pages have none of these.
 */
export function plainApostrophes(html: string): string {
  return html.replaceAll('&#39;', "'");
}
