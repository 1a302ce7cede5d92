import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  rmdirSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of a site that is being made, by paths in it. A file that is there already may stand in another site too, and is replaced, never written into. */
export interface SiteFolder {
  write: (path: string, content: string | Uint8Array) => void;
  /** Puts the same file in a second place; a copy where the place is on another disk. */
  link: (path: string, file: string) => void;
}

/** The folder of a site at `root`; folders in it are made as they are needed. */
export function siteFolder(root: string): SiteFolder {
  const made = new Set<string>();
  const put = (path: string, how: (file: string) => void): void => {
    const file = join(root, path);
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    try {
      how(file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      rmSync(file);
      how(file);
    }
  };
  return {
    write: (path, content) => put(path, (file) => writeFileSync(file, content, { flag: 'wx' })),
    link: (path, from) => put(path, (file) => linkOrCopy(from, file)),
  };
}

/** Whether two paths lead to one file, so that neither can hold what the other does not. */
export function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((file) => statSync(file, { throwIfNoEntry: false }));
  return a !== undefined && a.ino === b?.ino && a.dev === b.dev;
}

/** Leaves of a former site only the files that are the present one's too. Tells whether there are any. */
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
