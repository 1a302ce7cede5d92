// Serves the built site as a static host would: compressed, folders end in a slash, unknown paths get 404.html.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, posix } from 'node:path';
import compression from '@polka/compression';
import sirv from 'sirv';
import { readSettings } from '../src/settings.mjs';

const { out: folder, base, port } = readSettings(process.env);

// In `dev` mode it looks at the disk at each request, so that a rebuilt site is served without a restart.
const serveFile = sirv(folder, {
  dev: true,
  extensions: ['html'],
  onNoMatch: (_, response) => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(readFileSync(join(folder, '404.html')));
  },
});

const compress = compression();

const server = createServer((request, response) => {
  const url = request.url ?? '/';
  if (!url.startsWith(base)) {
    response.writeHead(307, { Location: base }).end();
    return;
  }
  request.url = url.slice(base.length - 1);
  const [raw = '/', query] = request.url.split('?');
  const path = posix.normalize(raw);
  if (!path.endsWith('/') && existsSync(join(folder, path, 'index.html')))
    response
      .writeHead(308, { Location: `${base.slice(0, -1)}${path}/${query === undefined ? '' : `?${query}`}` })
      .end();
  else compress(request, response, () => serveFile(request, response));
});

server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken; set PORT to a free one.` : error.message);
  process.exitCode = 1;
});
server.listen(port, () => {
  const at = /** @type {import('node:net').AddressInfo} */ (server.address());
  console.log(`Claimline is at http://localhost:${at.port}${base} (Ctrl-C ends it)`);
});
