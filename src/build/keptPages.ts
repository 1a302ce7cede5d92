import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** What a page was made of, as one digest, and its file as it was written: its size in bytes and its time in milliseconds. */
type Page = [key: string, size: number, time: number];

/** What a build leaves to the next one. */
interface Memory {
  /** A digest of the code that made the pages, and of all else that every page depends on. */
  code: string;
  /** By their path from the root of the site. */
  pages: Record<string, Page>;
}

/** The pages of the last build that are still what a new one would make, and those of this build for the next. */
export interface KeptPages {
  /** Puts a page of the last site into this one if it was made of the same. Tells whether it did. */
  take: (path: string, key: string) => boolean;
  /** Writes a page that was made anew. */
  write: (path: string, key: string | undefined, html: Uint8Array) => void;
  /** Remembers the pages of this build. */
  save: () => void;
}

/**
 * Keeps pages from one build to the next: `from` is the last site, `to` the one that is being made, `memory` the file in
 * which builds leave word. A page whose file in the last site is no longer as it was written is not kept.
 */
export function keepPages(memory: string, code: string, from: string, to: string): KeptPages {
  const last = recall(memory, code);
  const pages: Memory['pages'] = {};
  const folders = new Set<string>();
  const place = (path: string): string => {
    const file = join(to, path);
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    return file;
  };
  return {
    take(path, key) {
      const page = last[path];
      const file = join(from, path);
      if (page?.[0] !== key || !isAsWritten(file, page)) return false;
      const placed = place(path);
      link(file, placed);
      pages[path] = [key, page[1], timeOf(placed)];
      return true;
    },
    write(path, key, html) {
      const file = place(path);
      writeFileSync(file, html);
      if (key !== undefined) pages[path] = [key, html.length, timeOf(file)];
    },
    save() {
      mkdirSync(dirname(memory), { recursive: true });
      // Whole or not at all, whenever the build is killed.
      const fresh = `${memory}-${process.pid}`;
      writeFileSync(fresh, JSON.stringify({ code, pages } satisfies Memory));
      renameSync(fresh, memory);
    },
  };
}

function recall(memory: string, code: string): Memory['pages'] {
  if (!existsSync(memory)) return {};
  const left = JSON.parse(readFileSync(memory, 'utf8')) as Memory;
  return left.code === code ? left.pages : {};
}

function isAsWritten(file: string, [, size, time]: Page): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.size === size && Math.round(found.mtimeMs) === time;
}

const timeOf = (file: string): number => Math.round(statSync(file).mtimeMs);

/** The same file in a second place; a copy where the place is on another disk. */
function link(file: string, to: string): void {
  try {
    linkSync(file, to);
  } catch {
    copyFileSync(file, to);
  }
}
