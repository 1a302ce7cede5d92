import { relative, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ErrorPayload } from 'vite';
import { contentFolder } from '../../files/read/folder.ts';
import type { LocatedProblem } from '../../files/read/load.ts';
import { CHECKED, LOADERS, type Checked } from './loader.ts';

type Setup = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0];

/** How long the content has to rest before it is read again: an editor may save several files at once. */
const REST_MS = 50;

/**
 * Shows the content as it is saved, and its problems in the browser, over the last page that was good, until they are
 * mended.
 */
export function live(folder = contentFolder): AstroIntegration {
  let start: () => void;
  return {
    name: 'live',
    hooks: {
      'astro:server:setup': (setup) => {
        show(folder, setup);
        start = follow(folder, setup);
      },
      // A build sets up a server too, and never starts it.
      'astro:server:start': () => start(),
    },
  };
}

function show(folder: string, { server }: Setup): void {
  let checked: Checked = { problems: [], changed: false, empty: false };
  // What is sent is changed on its way, so that it is made anew each time.
  const send = (): void => {
    if (checked.problems.length > 0) server.ws.send(overlay(checked.problems, folder));
  };
  server.watcher.on(CHECKED, (now: Checked) => {
    // Where the content is new to it, Astro has the page loaded again itself, as soon as it has stored that; a page that is
    // loaded before then would still be the old one.
    const isMended = checked.problems.length > 0 && now.problems.length === 0;
    if (isMended && !now.changed) server.ws.send({ type: 'full-reload' });
    checked = now;
    send();
  });
  server.ws.on('connection', send);
  server.middlewares.use((request, response, next) => {
    if (checked.empty && request.headers.accept?.includes('text/html'))
      response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' }).end(EMPTY);
    else next();
  });
}

/** Gives what has the collections read the content again whenever a file of it changes from then on. */
function follow(folder: string, { server: { watcher }, refreshContent }: Setup): () => void {
  const root = resolve(folder);
  let timer: NodeJS.Timeout | undefined;
  let readings = 0;
  watcher.on(CHECKED, () => (readings += 1));
  const refresh = async (): Promise<void> => {
    const before = readings;
    // By their names, since Astro forgets who listens when all are read again. It stores what it is given at once.
    await refreshContent?.({ loaders: LOADERS });
    // While it makes itself ready it reads nothing, and does not say so.
    if (readings === before) later();
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), REST_MS);
  };
  watcher.add(root);
  return () => {
    watcher.on('all', (_, path) => {
      if (!relative(root, resolve(path)).startsWith('..')) later();
    });
    // Of what is saved while it looks around for the first time it does not tell.
    watcher.once('ready', later);
    later();
  };
}

/** What stands below the problems where no page was good yet: a page that hears when they are mended. */
const EMPTY = `<!doctype html>
<title>No content yet</title>
<link rel="icon" href="data:," />
<script type="module" src="/@vite/client"></script>
<p>There is no content yet that passes the check.</p>
`;

/** Problems as the overlay of the development server takes them, its message in Markdown. */
export function overlay(found: readonly LocatedProblem[], folder: string): ErrorPayload {
  const listed = found.map(
    ({ file, line, column, rule, message }) => `**${folder}/${file}:${line}:${column}**  ${rule}\n${message}`,
  );
  const [first] = found;
  return {
    type: 'error',
    err: {
      name: 'Content',
      title: found.length === 1 ? 'One problem in the content' : `${found.length} problems in the content`,
      message: listed.join('\n\n'),
      hint: 'The site stays as it was before. It goes on as soon as the files are mended.',
      ...(first && { loc: { file: resolve(folder, first.file), line: first.line, column: first.column } }),
      stack: '',
    },
  };
}
