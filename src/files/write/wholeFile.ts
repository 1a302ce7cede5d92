import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file, and the folders above it, in place of the file that may stand there. Whoever reads it meanwhile, and
 * whoever comes after the process was killed, finds the old file or the new one, whole: it is written under another name
 * beside its place, and then put there in one step. With `flush` it is on the disk when this returns, even where the power
 * fails in the next moment.
 */
export function writeWhole(path: string, content: string | Uint8Array, { flush = false } = {}): void {
  mkdirSync(dirname(path), { recursive: true });
  const fresh = join(dirname(path), `.${basename(path)}-${randomUUID()}`);
  try {
    writeFileSync(fresh, content, { flush });
    renameSync(fresh, path);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
  if (flush) flushFolder(dirname(path));
}

/** Puts the names in a folder on the disk. Windows opens no folder, and needs none of this. */
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
