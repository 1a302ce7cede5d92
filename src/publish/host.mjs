// Plain JavaScript, because `npm start` serves the site on the system's Node, which may be too old to read TypeScript.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, posix } from 'node:path';
import compression from '@polka/compression';
import sirv from 'sirv';
import { ASSETS } from '../settings.mjs';

/**
 * Serves a folder as a static host does: files go compressed, the address of a folder ends in a slash, and an unknown path
 * gets 404.html. Resolves to the address of its root once it listens; rejects where it cannot, such as where the port is
 * taken.
 * @param {object} site
 * @param {string} site.folder
 * @param {string} [site.base] the path under which the folder stands, with a slash at both ends
 * @param {number} [site.port] 0 for one that is free
 * @param {string} [site.hostname] by which name others reach it; by default any of this machine
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function openHost({ folder, base = '/', port = 0, hostname }) {
  const server = createServer(answersFrom(folder, base));
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, hostname, () => resolve(undefined));
  });
  const at = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `http://${hostname ?? 'localhost'}:${at.port}${base}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * @param {string} folder
 * @param {string} base
 * @returns {import('node:http').RequestListener}
 */
function answersFrom(folder, base) {
  const compress = compression();
  // In `dev` mode it looks at the disk at each request, so that a rebuilt site is served without a restart.
  const serveFile = sirv(folder, {
    dev: true,
    etag: true,
    extensions: ['html'],
    // They are named after what they hold, so that a browser need never ask for one again.
    setHeaders: (response, path) => {
      if (path.startsWith(`/${ASSETS}/`)) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    },
    onNoMatch: (_, response) => {
      const page = join(folder, '404.html');
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(existsSync(page) ? readFileSync(page) : undefined);
    },
  });
  return (request, response) => {
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
  };
}
