import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files that a tool has written, such as its pages. */
export interface Pages {
  pages: number;
  megabytes: number;
}

/** The paths of all files in a folder, relative to it. */
export function filesOf(folder: string): string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

/** The bytes of an average file among those that a pattern finds. */
export function averageBytes(folder: string, pattern: string): number {
  const sizes = globSync(pattern, { cwd: folder }).map((file) => statSync(join(folder, file)).size);
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / sizes.length);
}

/** As `filesOf`, for pages alone. */
export const htmlFiles = (folder: string): string[] => filesOf(folder).filter((file) => file.endsWith('.html'));

/** How many some files of a folder are, and how large together. */
export function sizeOf(folder: string, files: readonly string[]): Pages {
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  return { pages: files.length, megabytes: bytes / 1e6 };
}
