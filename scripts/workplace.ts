import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

/** Inside the project, and where no development server looks for changes. */
const WORK = 'node_modules/.cache/claimline/build';

/** Where one build works, apart from all others, until its site takes the place of the one before it. */
export interface Workplace {
  /** Where the site is made. */
  fresh: string;
  cache: string;
  /** Puts the finished site in its place, whole. */
  publish(): void;
  /** Removes what is left of the work. */
  clear(): void;
}

/** A workplace for a site that is to stand at `out`, a full path; what killed builds have left there is put right first. */
export function openWorkplace(out: string): Workplace {
  const beside = (name: string, id: number | string = process.pid): string =>
    join(dirname(out), `.${basename(out)}-${name}-${id}`);
  putRight(out, beside);
  // Astro keeps the unfinished pages of every build that writes outside the project in one place, so that none does.
  const isInside = !relative('.', out).startsWith('..');
  const fresh = isInside ? beside('new') : resolve(WORK, `site-${process.pid}`);
  const [near, old, cache] = [beside('new'), beside('old'), resolve(WORK, `work-${process.pid}`)];
  return {
    fresh,
    cache,
    publish() {
      if (!isInside) moveTree(fresh, near);
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
      for (const folder of [fresh, near, old, cache]) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Removes what dead builds have left behind; a site that one had moved away, and put nothing in its place, goes back. */
function putRight(out: string, beside: (name: string, id: string) => string): void {
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

/** Moves a folder, to another disk too. */
function moveTree(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    // With their times, by which the next build knows pages again.
    cpSync(from, to, { recursive: true, preserveTimestamps: true });
  }
}
