import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../files/write/wholeFile.ts';
import { keepShared, removeFile } from './siteFolder.ts';

/** In the memory of a site: the files of the site that it replaced which no build would replace or remove. */
const NOTE = 'former.json';

/**
 * Leaves of a former site, with which a new one begins, only files that the present one has too, for the new build knows of
 * those and replaces or removes them. The build that replaced it has noted the others; where its note is missing, all files
 * are looked at, and only the very same ones stay. A note serves once: whatever becomes of the new site, the former one is
 * not what it was.
 */
export function beginWithFormer(former: string, present: string, memory: string): void {
  const left = takeNote(join(memory, NOTE));
  if (!existsSync(former)) return;
  if (left) for (const path of left) removeFile(former, path);
  else keepShared(former, present);
}

/** Notes, once a site is replaced, which of its files are unknown to the build that replaced it. */
export function noteFormer(memory: string, left: readonly string[]): void {
  writeWhole(join(memory, NOTE), JSON.stringify(left));
}

function takeNote(note: string): string[] | undefined {
  if (!existsSync(note)) return undefined;
  const paths = JSON.parse(readFileSync(note, 'utf8')) as string[];
  rmSync(note);
  return paths;
}
