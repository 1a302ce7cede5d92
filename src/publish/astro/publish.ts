import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { base } from '../../urls.ts';
import { HEADERS_FILE, headersFile } from '../outputs/headers.ts';
import type { Besides } from '../thread/helperThread.ts';
import { crawlerFiles } from '../outputs/sitemap.ts';

/** Pages that ask crawlers to pass by, wherever they stand. */
const HIDDEN = /^(404$|embed\/)/;

/**
 * Completes a build: waits for what is made `besides` the pages (data, feeds, pictures), and writes what crawlers read
 * (sitemap, `robots.txt`). `paths` are those of all pages, once they are made.
 */
export function publish(paths: readonly string[], besides: Promise<Besides>): AstroIntegration {
  let site: URL | undefined;
  return {
    name: 'publish',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site === undefined ? undefined : new URL(config.site);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { notes, hidden } = await besides;
        for (const note of notes) logger.warn(note);
        const passedBy = new Set(hidden);
        const shown = paths.filter((path) => !HIDDEN.test(path) && !passedBy.has(path));
        const addresses = shown.map((path) => (path === '' ? base : `${base}${path}/`));
        for (const { name, text } of crawlerFiles(addresses, base, site)) await writeFile(new URL(name, dir), text);
      },
    },
  };
}

/** Writes for hosts what to send with each part of a site (`_headers`), once all of that stands in its folder and nothing else. */
export async function writeHeaders(site: string): Promise<void> {
  const entries = await readdir(site, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  await writeFile(join(site, HEADERS_FILE), headersFile(base, folders.toSorted()));
}
