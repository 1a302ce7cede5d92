import { mkdir, writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { contentFolder } from '../files/folder.ts';
import { loadCorpus } from '../files/load.ts';
import { base } from '../urls.ts';
import { builtCorpus } from './corpus.ts';
import { plainImports } from './plainImports.ts';
import { buildSearchIndex } from './searchIndex.ts';

type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** How long the content has to rest before a running server indexes it again. */
const REST_MS = 300;
const TYPES: Record<string, string> = { js: 'text/javascript', json: 'application/json' };

/** Makes the site searchable: the build writes the index beside the pages, and the development server serves it from memory. */
export function search(folder = contentFolder): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plainImports()] } }),
      'astro:build:done': async ({ dir }) => {
        for (const { path, content } of await buildSearchIndex(await builtCorpus(folder))) {
          const file = new URL(path, dir);
          await mkdir(new URL('.', file), { recursive: true });
          await writeFile(file, content);
        }
      },
      'astro:server:setup': ({ server, logger }) => serve(server, folder, logger),
    },
  };
}

function serve(server: DevServer, folder: string, logger: AstroIntegrationLogger): void {
  const root = resolve(folder);
  let files = indexed();
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(root);
  server.watcher.on('all', (_, path) => {
    if (relative(root, resolve(path)).startsWith('..')) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      files = indexed(files);
    }, REST_MS);
  });
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1));
    void files.then((held) => {
      const content = held.get(path);
      if (!content) {
        next();
        return;
      }
      response.setHeader('Content-Type', TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
      response.setHeader('Cache-Control', 'no-store');
      response.end(content);
    });
  });

  /** Content that is being edited may not hold together for a while, which others say: the index before it serves on. */
  async function indexed(before?: Promise<Map<string, Uint8Array>>): Promise<Map<string, Uint8Array>> {
    try {
      const loaded = await loadCorpus(folder);
      if ('problems' in loaded) return (await before) ?? new Map<string, Uint8Array>();
      return new Map((await buildSearchIndex(loaded.corpus)).map(({ path, content }) => [path, content]));
    } catch (error) {
      logger.warn(`Search is not up to date.\n${error instanceof Error ? error.message : String(error)}`);
      return (await before) ?? new Map<string, Uint8Array>();
    }
  }
}
