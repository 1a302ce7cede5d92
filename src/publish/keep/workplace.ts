import { hash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** A folder inside the project in which no development server looks for changes. */
const CACHE = 'node_modules/.cache/claimline';
const WORK = join(CACHE, 'build');

/** The ending of the note beside the memory of a site, which says whose memory that is. */
const NOTE = '.txt';

/** The folders in which one build works, apart from all others, until its site takes the place of the one before it. */
export interface Workplace {
  /** Where the site is made. It may hold a former site already. */
  fresh: string;
  cache: string;
  /** The folder in which builds of this site leave what the next ones need to know. */
  memory: string;
  /** Puts the finished site in its place, whole. */
  publish(): void;
  /** Removes what is left of the work. */
  clear(): void;
}

/** Where the pictures that were drawn are kept, for all sites. */
export function drawingsIn(cacheFolder = CACHE): string {
  return join(cacheFolder, 'og');
}

/** Where the pages’ code is kept as it was bundled, for all sites. */
export function bundlesIn(cacheFolder = CACHE): string {
  return resolve(cacheFolder, 'bundles');
}

/**
 * A workplace for a site that is to stand at `out`, a full path. A site that a new one replaces is kept in `cache`, and the
 * next site is begun with the files that the two have in common: to make and to remove thousands of folders takes longer
 * than to make what has changed.
 */
export function openWorkplace(out: string, cacheFolder = CACHE): Workplace {
  const beside = nameBeside(out);
  const memory = openMemory(join(cacheFolder, 'kept'), out);
  // Builds that write outside the project would share one folder, in which Astro keeps their unfinished pages.
  const fresh = resolve(WORK, `site-${process.pid}`);
  const [near, old, cache] = [beside('new'), beside('old'), resolve(WORK, `work-${process.pid}`)];
  const former = join(memory, 'former');
  const isBegun = moveHere(former, fresh);
  return {
    fresh,
    cache,
    memory,
    publish() {
      moveTree(fresh, near);
      const replaces = existsSync(out);
      // Nothing may come between these two.
      if (replaces) renameSync(out, old);
      try {
        renameSync(near, out);
      } catch (error) {
        if (replaces) renameSync(old, out);
        throw error;
      }
    },
    clear() {
      // The site that was replaced, or the one that this build began with and has not replaced, serves the next build.
      const kept = existsSync(old) ? old : isBegun ? fresh : undefined;
      if (kept !== undefined) {
        rmSync(former, { recursive: true, force: true });
        moveHere(kept, former);
      }
      for (const folder of [fresh, near, old, cache]) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Removes what dead builds have left behind beside `out`. A site that a build moved away before it died goes back to its place. */
export function putRight(out: string): void {
  const beside = nameBeside(out);
  const dead = (name: string, pattern: RegExp): string | undefined => {
    const id = pattern.exec(name)?.[1];
    return id === undefined || isAlive(Number(id)) ? undefined : id;
  };
  for (const name of namesIn(dirname(out))) {
    const id = dead(name, /-(?:new|old)-(\d+)$/);
    if (id === undefined) continue;
    if (name === basename(beside('old', id)) && !existsSync(out)) renameSync(beside('old', id), out);
    for (const kind of ['new', 'old'])
      if (name === basename(beside(kind, id))) rmSync(beside(kind, id), { recursive: true, force: true });
  }
  for (const name of namesIn(WORK))
    if (dead(name, /^(?:site|work)-(\d+)$/)) rmSync(join(WORK, name), { recursive: true, force: true });
}

/** Names folders beside a site by the build that makes them. */
function nameBeside(out: string): (name: string, id?: number | string) => string {
  return (name, id = process.pid) => join(dirname(out), `.${basename(out)}-${name}-${id}`);
}

/** The memory of a site, among those of all sites. It removes the memories of sites that are gone, unless a build is just making one. */
function openMemory(memories: string, out: string): string {
  const memory = resolve(memories, hash('sha1', out, 'hex'));
  mkdirSync(memories, { recursive: true });
  // The note comes before the folder, since another build removes a folder without a note.
  writeFileSync(`${memory}${NOTE}`, `${process.pid}\n${out}`);
  mkdirSync(memory, { recursive: true });
  for (const name of namesIn(memories).filter((each) => each.endsWith(NOTE))) {
    const note = join(memories, name);
    const [id, site] = textOf(note).split('\n');
    // Another build is just writing, or removing, a note that names no site.
    if (site === undefined || existsSync(site) || isAlive(Number(id))) continue;
    rmSync(note.slice(0, -NOTE.length), { recursive: true, force: true });
    rmSync(note, { force: true });
  }
  return memory;
}

/** The text of a file; none where it is gone. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return '';
  }
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It may be alive and somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Moves a folder to where none is, if it is there and its new place is on the same disk. Tells whether it did. */
function moveHere(from: string, to: string): boolean {
  if (!existsSync(from)) return false;
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    return false;
  }
}

/** Moves a folder, to another disk too. */
function moveTree(from: string, to: string): void {
  // With their times, by which the next build knows pages again.
  if (!moveHere(from, to)) cpSync(from, to, { recursive: true, preserveTimestamps: true });
}
