import { wholeUrl } from '../../urls.ts';

/** How many addresses a sitemap may hold (https://www.sitemaps.org/protocol.html). */
const LIMIT = 50_000;

/** A file for crawlers, by its name in the root of the site. */
export interface CrawlerFile {
  name: string;
  text: string;
}

/**
 * The files that lead crawlers to the pages: an index, its sitemaps, and `robots.txt`. The addresses in a sitemap should be
 * whole. A site that does not know its own address writes paths and a comment, and does not name them in `robots.txt`.
 */
export function crawlerFiles(paths: readonly string[], base: string, site: URL | undefined): CrawlerFile[] {
  const at = (path: string): string => wholeUrl(path, site);
  const sorted = paths.toSorted();
  const parts = Array.from({ length: Math.ceil(sorted.length / LIMIT) || 1 }, (_, index) =>
    sorted.slice(index * LIMIT, (index + 1) * LIMIT),
  );
  const index = at(`${base}sitemap-index.xml`);
  const names = parts.map((_, part) => `sitemap-${part}.xml`);
  return [
    {
      name: 'sitemap-index.xml',
      text: listOf(
        'sitemapindex',
        'sitemap',
        names.map((name) => at(base + name)),
        site,
      ),
    },
    ...parts.map((part, number) => ({ name: names[number] ?? '', text: listOf('urlset', 'url', part.map(at), site) })),
    { name: 'robots.txt', text: `User-agent: *\nAllow: /\n${site ? `\nSitemap: ${index}\n` : ''}` },
  ];
}

function listOf(list: string, item: string, addresses: readonly string[], site: URL | undefined): string {
  const note = site ? '' : '<!-- Paths on this host: set SITE_URL, or “site” in story.md, for whole addresses. -->\n';
  const items = addresses.map((address) => `<${item}><loc>${escape(address)}</loc></${item}>\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${note}<${list} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${items}</${list}>\n`;
}

function escape(address: string): string {
  return address.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", '&apos;');
}
