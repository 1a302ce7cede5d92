import { readdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { base } from '../urls.ts';
import { headersFile } from './headers.ts';
import type { Besides } from './helperThread.ts';
import { crawlerFiles } from './sitemap.ts';

/** Pages that ask crawlers to pass by, wherever they stand. */
const HIDDEN = /^(404$|embed\/)/;

/**
 * Completes a build: waits for what is made `besides` the pages (data, search index, pictures), and writes what hosts and
 * crawlers read (`_headers`, sitemap, `robots.txt`). `paths` are those of all pages, once they are made.
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
        const texts = [
          ...crawlerFiles(
            shown.map((path) => (path === '' ? base : `${base}${path}/`)),
            base,
            site,
          ),
          { name: '_headers', text: headersFile(base, await foldersOf(dir)) },
        ];
        for (const { name, text } of texts) await writeFile(new URL(name, dir), text);
      },
    },
  };
}

async function foldersOf(dir: URL): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}
