import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves a folder as plainly as a file server can: a folder is its index.html, and there are no rules. */
export async function servePlainly(folder: string): Promise<{ root: string; close: () => void }> {
  const server = createServer((request, response) => {
    const path = join(folder, decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
    if (!existsSync(file)) response.writeHead(404).end();
    else
      createReadStream(file).pipe(
        response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' }),
      );
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return { root: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}
