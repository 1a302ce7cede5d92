import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { base } from '../urls.ts';
import { headersFile } from './headers.ts';
import { crawlerFiles } from './sitemap.ts';

/** Writes what hosts and crawlers read beside the pages: `_headers`, sitemap and `robots.txt`. */
export function publish(): AstroIntegration {
  let site: URL | undefined;
  return {
    name: 'publish',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site === undefined ? undefined : new URL(config.site);
      },
      'astro:build:done': async ({ dir }) => {
        const paths = await shownPages(dir);
        const texts = [
          ...crawlerFiles(
            paths.map((path) => base + path),
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

/** The paths, from the root of the site, of the pages that do not ask crawlers to pass on. */
async function shownPages(dir: URL): Promise<string[]> {
  const files = (await readdir(dir, { recursive: true })).map((file) => file.replaceAll('\\', '/'));
  const pages = files.filter((file) => /(^|\/)index\.html$/.test(file));
  const hidden = /<meta name="robots" content="[^"]*noindex|<meta http-equiv="refresh"/i;
  const shown = await Promise.all(
    pages.map(async (file) => !hidden.test(await readFile(new URL(encodeURI(file), dir), 'utf8'))),
  );
  return pages.filter((_, index) => shown[index]).map((file) => file.replace(/index\.html$/, ''));
}

async function foldersOf(dir: URL): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}
