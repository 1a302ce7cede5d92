import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder of a site that is being made. A file in it may be one with a file of another site, so that it is replaced and
 * never written into; one that holds the same already stays as it is.
 */
export interface SiteFolder {
  write: (path: string, content: string | Uint8Array) => void;
  /** Puts the same file in a second place; a copy where the place is on another disk. */
  link: (path: string, file: string) => void;
}

/** The folder of a site at `root`; folders in it are made as they are needed. */
export function siteFolder(root: string): SiteFolder {
  const made = new Set<string>();
  const put = (path: string, how: (file: string) => void, isThere?: (file: string) => boolean): void => {
    const file = join(root, path);
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    try {
      how(file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (isThere?.(file)) return;
      unlinkSync(file);
      how(file);
    }
  };
  return {
    write(path, content) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      put(
        path,
        (file) => writeFileSync(file, bytes, { flag: 'wx' }),
        // To ask for its size is quicker than to read it.
        (file) => statSync(file).size === bytes.length && readFileSync(file).equals(bytes),
      );
    },
    link: (path, from) => put(path, (file) => linkOrCopy(from, file)),
  };
}

/** Whether two paths lead to one and the same file. */
export function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((file) => statSync(file, { throwIfNoEntry: false }));
  return a !== undefined && a.ino === b?.ino && a.dev === b.dev;
}

/** Removes a file of a site, if it is there, and the folders that held nothing else. */
export function removeFile(root: string, path: string): void {
  if (!existsSync(join(root, path))) return;
  unlinkSync(join(root, path));
  try {
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) rmdirSync(join(root, folder));
  } catch {
    // The folder holds something else.
  }
}

/** Removes the files of a former site that the present one does not share. Tells whether any are left. */
export function keepShared(former: string, present: string): boolean {
  let isLeft = false;
  for (const entry of readdirSync(former, { withFileTypes: true })) {
    const [one, other] = [join(former, entry.name), join(present, entry.name)];
    if (entry.isDirectory() ? keepShared(one, other) : isSameFile(one, other)) isLeft = true;
    else if (entry.isDirectory()) rmdirSync(one);
    else unlinkSync(one);
  }
  return isLeft;
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    copyFileSync(from, to);
  }
}
