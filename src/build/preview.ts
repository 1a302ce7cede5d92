import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { contentFolder } from '../files/folder.ts';
import { loadCorpus } from '../files/load.ts';
import { base } from '../urls.ts';
import { exportFiles } from './exports.ts';
import { withMoved } from './moved.ts';
import { writeSearchIndex } from './searchIndex.ts';
import { shareImages } from './shareImages.ts';
import { siteAddress } from './site.ts';
import type { SiteFile } from './siteFile.ts';

type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** How long the content has to rest before this is made anew: the page that is being edited comes first. */
const REST_MS = 1_000;
const TYPES: Record<string, string> = {
  js: 'text/javascript',
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  xml: 'application/atom+xml; charset=utf-8',
  png: 'image/png',
};

/** The files of the search index; none leads out of its folder. */
const INDEXED = /^(?:search\/(?:data\.json|words-\d+\.txt)|pagefind\/(?:[\w-]+\/){0,2}[\w.-]+)$/;

/** What a running server gives out beside the pages. */
interface Besides {
  files: ReadonlyMap<string, SiteFile>;
  /** Where the search index stands. */
  index: string;
}

/** Serves what stands beside the pages while the site is being edited: data, search and pictures as the content gives them. */
export function preview(folder = contentFolder): AstroIntegration {
  return {
    name: 'preview',
    hooks: { 'astro:server:setup': ({ server, logger }) => serve(server, folder, logger) },
  };
}

function serve(server: DevServer, folder: string, logger: AstroIntegrationLogger): void {
  const root = resolve(folder);
  const address = siteAddress(folder);
  const site = address === undefined ? undefined : new URL(address);
  let besides = made();
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(root);
  server.watcher.on('all', (_, path) => {
    if (relative(root, resolve(path)).startsWith('..')) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      besides = made(besides);
    }, REST_MS);
  });
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1));
    void contentOf(besides, path).then((content) => {
      if (content === undefined) {
        next();
        return;
      }
      response.setHeader('Content-Type', TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
      response.setHeader('Cache-Control', 'no-store');
      response.end(content);
    }, next);
  });

  server.httpServer?.once('close', () => {
    void besides.then((made) => made && rm(made.index, { recursive: true, force: true }));
  });

  /** Content that is being edited may not hold together for a while, which others say: what was made before serves on. */
  async function made(before?: Promise<Besides | undefined>): Promise<Besides | undefined> {
    try {
      const loaded = await loadCorpus(folder);
      if ('problems' in loaded) return await before;
      const { corpus } = loaded;
      const index = await mkdtemp(join(tmpdir(), 'claimline-'));
      await writeSearchIndex(corpus, index);
      const { files } = await shareImages(corpus);
      const all = [...withMoved([...exportFiles(corpus, site), ...files], corpus.moves)];
      const old = await before;
      if (old) await rm(old.index, { recursive: true, force: true });
      return { files: new Map(all.map((file) => [file.path, file])), index };
    } catch (error) {
      logger.warn(`Search and data are not up to date.\n${error instanceof Error ? error.message : String(error)}`);
      return before;
    }
  }
}

async function contentOf(
  besides: Promise<Besides | undefined>,
  path: string,
): Promise<string | Uint8Array | undefined> {
  const made = await besides;
  if (made && INDEXED.test(path)) return readFile(join(made.index, path)).catch(() => undefined);
  return made?.files.get(path)?.content();
}
