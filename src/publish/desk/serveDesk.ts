import { randomBytes, randomInt } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import type { AstroIntegration } from 'astro';
import { deskUrl } from '../../urls.ts';
import type { EditedContent } from '../astro/editedContent.ts';
import { readJson } from './body.ts';
import type { Answer, Desk } from './desk.ts';
import { rebuff } from './guard.ts';
import { knownStories } from './knownStories.ts';
import { answerDesk } from './routes.ts';

/** The code that runs in the pages of a development server. */
const START = moduleOf('../../desk/start.ts');
const OVERLAY = moduleOf('../undocumented/errorOverlay.ts');

/** Every package that the desk imports. Where Vite finds one only later, it loads the page again, in the middle of the work. */
export const DESK_PACKAGES = ['lit-html', 'zod', 'fastest-levenshtein'];

/** Lets editors change the content from its own pages, while it is served on their machine. Nothing of it is in a build. */
export function serveDesk(edited: EditedContent): AstroIntegration {
  const token = randomBytes(32).toString('base64url');
  const desk: Desk = {
    folder: edited.folder,
    content: () => edited.last,
    known: knownStories(),
    pick: (below) => randomInt(below),
    now: () => new Date(),
    saved: () => {
      edited.changed();
    },
  };
  return {
    name: 'desk',
    hooks: {
      'astro:config:setup': ({ injectScript, updateConfig }) => {
        injectScript(
          'page',
          `import { start } from ${START};\nimport { uncover } from ${OVERLAY};\nstart(${JSON.stringify(token)}, uncover);`,
        );
        updateConfig({ vite: { optimizeDeps: { include: [...DESK_PACKAGES] } } });
      },
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use((request, response, next) => {
          const name = nameIn(request.url);
          if (name === undefined) next();
          else
            void respond(request, response, { name, desk, token }).catch((error: unknown) => {
              logger.error(inspect(error));
              send(response, { status: 500, body: { faults: [{ message: 'The desk failed; its log says why.' }] } });
            });
        });
      },
    },
  };
}

/** How a script imports a module of the browser that stands at a path from here. */
function moduleOf(path: string): string {
  return JSON.stringify(fileURLToPath(new URL(path, import.meta.url)).replaceAll('\\', '/'));
}

/** What a request asks of the desk; undefined where it asks for something else. */
function nameIn(url = '/'): string | undefined {
  const [path = ''] = url.split('?');
  return path.startsWith(deskUrl) ? path.slice(deskUrl.length) : undefined;
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  { name, desk, token }: { name: string; desk: Desk; token: string },
): Promise<void> {
  const { method, headers, socket } = request;
  const { remoteAddress, localPort } = socket;
  const refused = rebuff({ method, headers, remoteAddress, localPort }, token);
  // What is refused is read too, as far as the limit goes: a connection that is broken off may lose the answer.
  const read = await readJson(request as AsyncIterable<Uint8Array>);
  const body = refused ?? read;
  // Of what is too long, nothing more is read, and nothing else can come over this connection.
  if (!request.complete) response.setHeader('Connection', 'close');
  if ('value' in body) send(response, await answerDesk(name, body.value, desk));
  else send(response, { status: body.status, body: { faults: [{ message: body.message }] } });
  if (!request.complete) request.destroy();
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(body));
}
