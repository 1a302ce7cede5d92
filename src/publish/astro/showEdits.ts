import { realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import type { AstroIntegration } from 'astro';
import { printProblems } from '../../files/check/printProblems.ts';
import type { LocatedProblem } from '../../model/rules/problems.ts';
import { handToPages } from '../handover.ts';
import { forgetModule } from '../undocumented/forgetModule.ts';
import type { EditedContent } from './editedContent.ts';
import { EMPTY_PAGE, problemOverlay } from './problemOverlay.ts';

type Setup = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0];

/** How long the content has to rest before it is read again: an editor may save several files at once. */
const REST_MS = 50;

/** Tells every open page that the content is another: it loads itself again, unless it is being edited. */
const CHANGED = { type: 'custom', event: 'content:changed' } as const;

/** The module that holds the joined story for the pages. */
const CORPUS = fileURLToPath(new URL('../../corpus.ts', import.meta.url));

/**
 * Shows the content as it is saved. Its problems are shown over the last page that was good, until they are mended.
 */
export function showEdits(edited: EditedContent): AstroIntegration {
  let follow: () => void;
  return {
    name: 'show-edits',
    hooks: {
      // A link in the folder is not followed, as reading does not: what it leads to may hold settings of another site, and Astro
      // starts its server anew wherever it sees such a file come.
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { server: { watch: { followSymlinks: false } } } });
      },
      'astro:server:setup': async (setup) => {
        const refresh = show(edited, setup);
        follow = () => followFolder(edited, setup, refresh);
        await refresh();
      },
      'astro:server:start': () => follow(),
    },
  };
}

/** Prepares the server to show the content. Gives a function that reads it again and shows what is new. */
function show(edited: EditedContent, { server, logger }: Setup): () => Promise<void> {
  let problems: readonly LocatedProblem[] = [];
  // Each page is told by itself: what goes to all at once, Astro takes for a fault of its own server, and then loads every
  // page again whenever a file changes, be it one that is being edited.
  const showProblems = (): void => {
    if (problems.length === 0) return;
    const overlay = problemOverlay(problems, edited.folder);
    for (const client of server.ws.clients) client.send(overlay);
  };
  server.ws.on('connection', showProblems);
  server.middlewares.use((request, response, next) => {
    if (!edited.good && request.headers.accept?.includes('text/html'))
      response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' }).end(EMPTY_PAGE);
    else next();
  });
  return async () => {
    const hadPages = edited.good !== undefined;
    const wereProblems = problems.length > 0;
    const { isNew, ...news } = await edited.read();
    ({ problems } = news);
    if (isNew && edited.good) {
      handToPages({ content: edited.good, texts: edited.texts });
      forgetModule(server, CORPUS);
    }
    if (problems.length > 0) logger.error(`\n${printProblems(problems, edited.folder)}`);
    else if (isNew || wereProblems) server.ws.send(hadPages ? CHANGED : { type: 'full-reload' });
    showProblems();
  };
}

/** Calls `refresh` whenever a file of the folder has changed and no other has for a moment; never twice at the same time. */
function followFolder(
  edited: EditedContent,
  { server: { watcher }, logger }: Setup,
  refresh: () => Promise<void>,
): void {
  // The folder itself may be reached through a link.
  const root = realpathSync(edited.folder);
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(refresh).catch((error: unknown) => {
        logger.error(inspect(error));
      });
    }, REST_MS);
  };
  watcher.add(root);
  watcher.on('all', (_, path) => {
    if (!relative(root, resolve(path)).startsWith('..')) later();
  });
  // The watcher does not tell of files that are saved while it looks around for the first time.
  watcher.once('ready', later);
  edited.changed = later;
  later();
}
