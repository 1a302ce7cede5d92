import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ASSETS } from '../../settings.mjs';
import { base } from '../../urls.ts';
import { policy } from './policy.ts';

/** The name of the headers file, in the root of the site. */
export const HEADERS_FILE = '_headers';

/** Whose pages may stand in a frame elsewhere: those that can be shown as a card, and what once led to these. */
const FRAMED = ['claims', 'questions', 'events', 'entities', 'embed'];

/** Writes for hosts what to send with each part of a site, once all of the site stands in its folder. */
export async function writeHeaders(site: string): Promise<void> {
  const entries = await readdir(site, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  await writeFile(join(site, HEADERS_FILE), headersFile(base, folders.toSorted()));
}

/**
 * The headers file of a site, for hosts that read one. Two policies for one path would both hold, so that each
 * top-level folder has its own: only what can be shown as a card may stand in a frame elsewhere.
 */
export function headersFile(base: string, folders: readonly string[]): string {
  const withPages = folders.filter((folder) => !folder.startsWith('_'));
  const policyOf = (folder?: string): string[] => {
    const ancestors = folder !== undefined && FRAMED.includes(folder) ? '*' : "'self'";
    return [`Content-Security-Policy: ${policy}; frame-ancestors ${ancestors}`];
  };
  return [
    block(`${base}*`, [
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: strict-origin-when-cross-origin',
      'Access-Control-Allow-Origin: *',
    ]),
    block(base, policyOf()),
    ...withPages.map((folder) => block(`${base}${folder}/*`, policyOf(folder))),
    block(`${base}${ASSETS}/*`, ['Cache-Control: public, max-age=31536000, immutable']),
  ].join('\n');
}

function block(path: string, headers: readonly string[]): string {
  return `${path}\n${headers.map((header) => `  ${header}\n`).join('')}`;
}
