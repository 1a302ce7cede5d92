/** The address of this page on the site’s own host, where the site knows that. */
export function knownAddress(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[property="og:url"]')?.content;
}
