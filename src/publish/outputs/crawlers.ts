import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { base } from '../../urls.ts';
import { crawlerFiles } from './sitemap.ts';

/** Pages that ask crawlers to pass by, wherever they stand. */
const PASSED_BY = /^(404$|embed\/|search\/dialog$)/;

/**
 * Writes what crawlers read: sitemap and `robots.txt`. `paths` are those of all pages; the `hidden` ones are left out.
 * `site` is the whole address of the site, where it is known.
 */
export async function writeCrawlerFiles(
  folder: string,
  paths: readonly string[],
  hidden: readonly string[],
  site: string | undefined,
): Promise<void> {
  const passedBy = new Set(hidden);
  const shown = paths.filter((path) => !PASSED_BY.test(path) && !passedBy.has(path));
  const addresses = shown.map((path) => (path === '' ? base : `${base}${path}/`));
  const files = crawlerFiles(addresses, base, site === undefined ? undefined : new URL(site));
  await Promise.all(files.map(({ name, text }) => writeFile(join(folder, name), text)));
}
