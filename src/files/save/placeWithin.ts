import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { placeOf } from '../read/places.ts';
import type { Refusal } from '../read/refusal.ts';

/** Names that Windows keeps for devices, whatever follows after a full stop. */
const DEVICE = /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.[^/]*)?(?:\/|$)/i;

/** What leads out of a folder, or means something else than a name on one of the systems that editors use. */
const NO_NAME = /[\\:\0]|(?:^|\/)\.{1,2}(?:\/|$)/;

/**
 * The path of a content file, which need not be there yet. Refuses every place that content does not have, and every one
 * that is reached through a symbolic link, because that may lead out of the content folder.
 */
export function placeWithin(folder: string, file: string): { path: string } | Refusal {
  if (!placeOf(file) || NO_NAME.test(file)) return { refusal: `“${file}” is no place that content has` };
  const root = realpathSync(folder);
  const path = join(root, file);
  for (const above of upTo(dirname(path), root)) {
    const stat = statOf(above);
    if (!stat) break;
    if (stat.isSymbolicLink()) return { refusal: `${above} is a link; put the folder itself there` };
    if (!stat.isDirectory()) return { refusal: `${above} is not a folder` };
  }
  const stat = statOf(path);
  if (stat && !stat.isFile()) return { refusal: `${path} is not a file; put the file itself there, not a link to it` };
  if (!stat && DEVICE.test(file))
    return { refusal: `“${file}” has a name that Windows keeps for a device; choose another` };
  return { path };
}

/** The folders that lead from a root down to a path. */
function upTo(path: string, root: string): string[] {
  return path === root ? [] : [...upTo(dirname(path), root), path];
}

function statOf(path: string): ReturnType<typeof lstatSync> {
  return lstatSync(path, { throwIfNoEntry: false });
}
