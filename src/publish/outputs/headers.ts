import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { base } from '../../urls.ts';
import { policy } from './policy.ts';

/** The name of the headers file, in the root of the site. */
export const HEADERS_FILE = '_headers';

const EMBED = 'embed';

/** Writes for hosts what to send with each part of a site, once all of the site stands in its folder. */
export async function writeHeaders(site: string): Promise<void> {
  const entries = await readdir(site, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  await writeFile(join(site, HEADERS_FILE), headersFile(base, folders.toSorted()));
}

/**
 * The headers file of a site, for hosts that read one. Two policies for one path would both hold, so that each
 * top-level folder has its own: only what is made for embedding may stand in a frame elsewhere.
 */
export function headersFile(base: string, folders: readonly string[]): string {
  const framed = folders.filter((folder) => folder !== EMBED && !folder.startsWith('_'));
  const ownPolicy = [`Content-Security-Policy: ${policy}; frame-ancestors 'self'`];
  return [
    block(`${base}*`, [
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: strict-origin-when-cross-origin',
      'Access-Control-Allow-Origin: *',
    ]),
    block(base, ownPolicy),
    ...framed.map((folder) => block(`${base}${folder}/*`, ownPolicy)),
    block(`${base}${EMBED}/*`, [`Content-Security-Policy: ${policy}; frame-ancestors *`]),
    block(`${base}_astro/*`, ['Cache-Control: public, max-age=31536000, immutable']),
  ].join('\n');
}

function block(path: string, headers: readonly string[]): string {
  return `${path}\n${headers.map((header) => `  ${header}\n`).join('')}`;
}
