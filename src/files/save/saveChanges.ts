import { readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { messageOf } from '../../model/text/messageOf.ts';
import { writeWhole } from '../write/wholeFile.ts';
import type { Refusal } from '../read/refusal.ts';
import { digestOf } from './digest.ts';
import { placeWithin } from './placeWithin.ts';

/** What a file is to become. */
export interface FileChange {
  /** Relative to the content folder, with forward slashes. */
  file: string;
  /** The digest of the text that the change was made from; null where there was no file. */
  from: string | null;
  /** Its new text; null where the file goes. */
  to: string | null;
}

/** What a file became. */
export interface FileChanged {
  file: string;
  before: string | null;
  after: string | null;
}

/** A file that somebody else has changed meanwhile: what it holds, and what was to be saved. */
export interface Conflict {
  file: string;
  theirs: string | null;
  ours: string | null;
}

export type Saved = { changed: FileChanged[] } | { conflicts: Conflict[] } | Refusal;

/**
 * Changes files of a content folder: all of them, or none where one was changed meanwhile, or cannot be written. Each file
 * is the old or the new one at any moment, and is on the disk when this returns. `madeFrom` names files that must be as
 * they were, though they do not change. Nothing else of this process runs in between.
 */
export function saveChanges(
  folder: string,
  changes: readonly FileChange[],
  madeFrom: readonly Pick<FileChange, 'file' | 'from'>[] = [],
): Saved {
  const placed: { path: string; change: FileChange; before: string | null }[] = [];
  const conflicts: Conflict[] = [];
  for (const { file, from } of madeFrom) {
    const now = standing(folder, file);
    if ('refusal' in now) return now;
    if (now.digest !== from) conflicts.push({ file, theirs: now.text, ours: null });
  }
  for (const change of changes) {
    const now = standing(folder, change.file);
    if ('refusal' in now) return now;
    if (now.digest !== change.from) conflicts.push({ file: change.file, theirs: now.text, ours: change.to });
    placed.push({ path: now.path, change, before: now.text });
  }
  if (conflicts.length > 0) return { conflicts };
  const done: typeof placed = [];
  try {
    for (const each of placed) {
      done.push(each);
      put(each.path, each.change.to);
    }
  } catch (error) {
    for (const { path, before } of done.toReversed()) put(path, before);
    return { refusal: `nothing was saved: ${messageOf(error)}` };
  }
  for (const { file, to } of changes) if (to === null) dropEmptyFolders(folder, file);
  return { changed: placed.map(({ change: { file, to }, before }) => ({ file, before, after: to })) };
}

/** What stands in a place: its path, its text and the digest of that, or null for both where there is no file. */
function standing(
  folder: string,
  file: string,
): { path: string; text: string | null; digest: string | null } | Refusal {
  const place = placeWithin(folder, file);
  if ('refusal' in place) return place;
  try {
    const bytes = readFileSync(place.path);
    return { ...place, text: bytes.toString('utf8'), digest: digestOf(bytes) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { ...place, text: null, digest: null };
    return { refusal: `${place.path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})` };
  }
}

function put(path: string, text: string | null): void {
  if (text === null) rmSync(path, { force: true });
  else writeWhole(path, text, { flush: true });
}

/** Takes the folders of a file away that hold nothing any more, such as those of an article; the first one below stays. */
function dropEmptyFolders(folder: string, file: string): void {
  for (let at = dirname(file); at.includes('/'); at = dirname(at))
    try {
      rmdirSync(join(folder, at));
    } catch {
      // Something stands in it, maybe since a moment ago.
      return;
    }
}
