import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files and folders whose code decides how content becomes a site. */
const CODE = ['astro.config.mjs', 'package-lock.json', 'src'];

/** A digest of the code that makes a site, and of `circumstances`: all else on which every page depends. */
export function codeDigest(circumstances: readonly string[]): string {
  const files = CODE.flatMap((name) => (name.includes('.') ? [name] : filesIn(name)));
  const texts = files.map((file) => readFileSync(file));
  // Their lengths tell where each file ends.
  const lengths = texts.map(({ length }) => length);
  const digest = createHash('sha1').update(JSON.stringify([process.version, circumstances, files, lengths]));
  for (const text of texts) digest.update(text);
  return digest.digest('base64url');
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
