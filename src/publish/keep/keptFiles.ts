import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../files/write/wholeFile.ts';
import { isSameFile, removeFile, siteFolder } from './siteFolder.ts';
import { inTwo } from './twoKeys.ts';

/** What a file was made of, as one digest, and the file as it was written: its size in bytes and its time in milliseconds. */
type Written = [key: string, size: number, time: number];

/** The key of a file that is to be made anew: no digest is like it. */
const OUTDATED = '';

/** What a build leaves to the next one. */
interface Memory {
  /** A digest of the code that made the files, and of all else that every one of them depends on. */
  code: string;
  /** The files that may be kept, by their path from the root of the site. */
  files: Record<string, Written>;
  /** The paths of the files that are made anew by each build. */
  unkept: string[];
}

/** Where files are kept from one build to the next. */
export interface Keeping {
  /** The file in which a build notes for the next one what it has made. */
  memory: string;
  code: string;
  /** The last site. */
  from: string;
  /** The site that is being made. It may hold files of former sites already: the last one's, or others that builds have noted. */
  to: string;
}

/** Takes over from the last build what a new one would make the same, and notes what this build has made. */
export interface KeptFiles {
  /**
   * Puts a file of the last site into this one if its key is the same, or was before claims were reworded and `shows` says of its
   * text that it shows none of these. Tells whether it did.
   */
  take: (path: string, key: string, shows?: (text: string) => boolean) => boolean;
  /** Puts a file of the last site, if it is there, into this one though it is to be made anew, until that is done. */
  takeOutdated: (path: string) => void;
  /** Writes a file that was made anew. A file without a key is never kept. */
  write: (path: string, key: string | undefined, content: string | Uint8Array) => void;
  /** The files of this build that were seen in its site, by their paths. */
  present: ReadonlySet<string>;
  /** Counts a file that was written elsewhere as one of this build. */
  adopt: (path: string, key: string | undefined) => void;
  /** Removes the files of the last build that this one does not have. */
  removeRest: () => void;
  /** Notes for the next build what this one has. */
  save: () => void;
}

/** Keeps files from one build to the next. A file that was changed since it was written is not kept. */
export function keepFiles({ memory, code, from, to }: Keeping): KeptFiles {
  const left = recall(memory);
  const last = left.code === code ? left.files : {};
  const files: Memory['files'] = {};
  const present = new Set<string>();
  const folder = siteFolder(to);
  const adopt = (path: string, key: string | undefined): void => {
    // Where nothing was written, those are told of it who look at the links.
    const found = statSync(join(to, path), { throwIfNoEntry: false });
    if (!found) return;
    present.add(path);
    if (key !== undefined) files[path] = [inTwo(key).now, found.size, Math.round(found.mtimeMs)];
  };
  const take = (path: string, key: string, shows?: (text: string) => boolean): boolean => {
    const written = last[path];
    const { now, before } = inTwo(key);
    const isReworded = written?.[0] !== now;
    if (!written || (isReworded && (written[0] !== before || !shows))) return false;
    // A site is begun with the files that the two before it have in common, so that most are there already.
    const file = [to, from].map((site) => join(site, path)).find((place) => isAsWritten(place, written));
    if (file === undefined || (isReworded && shows?.(readFileSync(file, 'latin1')))) return false;
    if (file === join(to, path)) {
      present.add(path);
      files[path] = [now, written[1], written[2]];
    } else {
      folder.link(path, file);
      adopt(path, key);
    }
    return true;
  };
  return {
    take,
    present,
    takeOutdated(path) {
      const file = join(from, path);
      if (!existsSync(file)) return;
      if (!isSameFile(file, join(to, path))) folder.link(path, file);
      adopt(path, OUTDATED);
    },
    write(path, key, content) {
      folder.write(path, content);
      adopt(path, key);
    },
    adopt,
    removeRest() {
      for (const path of [...Object.keys(left.files), ...left.unkept]) if (!present.has(path)) removeFile(to, path);
    },
    save() {
      const unkept = [...present].filter((path) => !(path in files));
      writeWhole(memory, JSON.stringify({ code, files, unkept } satisfies Memory));
    },
  };
}

function recall(memory: string): Memory {
  const nothing: Memory = { code: '', files: {}, unkept: [] };
  return existsSync(memory) ? { ...nothing, ...(JSON.parse(readFileSync(memory, 'utf8')) as Memory) } : nothing;
}

function isAsWritten(file: string, [, size, time]: Written): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.size === size && Math.round(found.mtimeMs) === time;
}
