import { readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../files/folder.ts';
import { readOnce } from '../files/reading.ts';
import { base } from '../urls.ts';
import type { Done, Task } from './besidesWorker.ts';
import { headersFile } from './headers.ts';
import { plainImports } from './plainImports.ts';
import { crawlerFiles } from './sitemap.ts';

/** Pages that ask crawlers to pass by, wherever they stand. */
const HIDDEN = /^(404$|embed\/)/;

/**
 * Completes a build: what stands beside the pages (data, search index, pictures) is made on a thread of its own while
 * the pages are, and what hosts and crawlers read (`_headers`, sitemap, `robots.txt`) once they are there. `paths` are those
 * of all pages, once they are made.
 */
export function publish(paths: readonly string[], folder = contentFolder): AstroIntegration {
  let task: Omit<Task, 'content'> | undefined;
  let besides: Promise<Done> | undefined;
  return {
    name: 'publish',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plainImports()] } }),
      'astro:config:done': ({ config: { outDir, site } }) => {
        task = { root: fileURLToPath(outDir), site };
      },
      'astro:build:start': async () => {
        const { entries, problems, texts, records } = await readOnce(folder);
        if (task) besides = inThread({ ...task, content: { entries, problems, texts, records } });
        // A failure is thrown at the end; until then nobody waits for it.
        besides?.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { notes, hidden } = (await besides) ?? { notes: [], hidden: [] };
        for (const note of notes) logger.warn(note);
        const passedBy = new Set(hidden);
        const shown = paths.filter((path) => !HIDDEN.test(path) && !passedBy.has(path));
        const site = task?.site === undefined ? undefined : new URL(task.site);
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

function inThread(task: Task): Promise<Done> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./besidesWorker.ts', import.meta.url), { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

async function foldersOf(dir: URL): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}
