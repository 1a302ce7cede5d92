import { readFileSync, statSync, type Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Said } from '../../model/said.ts';
import type { FileFaults } from '../../model/story/fileFaults.ts';

/** A file's text as it stands on disk, or why it cannot be read. */
export interface RawFile {
  /** Relative to the content folder, with forward slashes. */
  file: string;
  text?: string;
  fault?: Said<FileFaults>;
}

/** Files as they were read before, by their paths. A file that has changed since has another `stamp`. */
export type ReadMemory = Map<string, { stamp: string; raw: RawFile }>;

/** Files in a content folder that are no content: the guide, the records, and what operating systems leave behind. */
const COMPANIONS = /(^|\/)(Thumbs\.db|desktop\.ini)$|^(README\.md|ledger\.txt|addresses\.txt)$/;

const MAX_BYTES = 4 * 1024 * 1024;

/**
 * Reads every file below a content folder, in the order of their names. Symbolic links are not followed. Given a `memory`,
 * which it brings up to date, it reads only the files that have changed, and returns the same objects for all others.
 */
export async function readFolder(folder: string, memory?: ReadMemory): Promise<RawFile[]> {
  const found = await filesIn(folder);
  const files = found
    .map((entry) => ({ path: join(entry.parentPath, entry.name), regular: entry.isFile() }))
    .map(({ path, regular }) => ({ path, regular, file: path.slice(join(folder, '/').length).replaceAll('\\', '/') }))
    .filter(({ file }) => !COMPANIONS.test(file))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  return files.map(({ path, regular, file }) => {
    if (!regular) return { file, fault: { key: 'irregular', params: {} } };
    try {
      // One after another, because for thousands of small files that is faster than many at once.
      return memory ? readAgain(path, file, memory) : { file, ...decode(readFileSync(path)) };
    } catch (error) {
      return { file, fault: denied(error) };
    }
  });
}

/** Everything below a folder that is no folder. What is hidden, a `.git` folder with all that it holds, is passed over. */
async function filesIn(folder: string): Promise<Dirent[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
  const below = await Promise.all(
    entries.filter((entry) => entry.isDirectory()).map((entry) => filesIn(join(folder, entry.name))),
  );
  return [...entries.filter((entry) => !entry.isDirectory()), ...below.flat()];
}

/** Reads a file unless the memory holds it as it is now. */
function readAgain(path: string, file: string, memory: ReadMemory): RawFile {
  const { ino, size, mtimeMs, ctimeMs } = statSync(path);
  const stamp = [ino, size, mtimeMs, ctimeMs].join();
  const before = memory.get(path);
  if (before?.stamp === stamp) return before.raw;
  const raw = { file, ...decode(readFileSync(path)) };
  memory.set(path, { stamp, raw });
  return raw;
}

/** Why a file cannot be read, by the error of the operating system. */
export function denied(error: unknown): Said<FileFaults> {
  const { code = 'unknown error' } = error as NodeJS.ErrnoException;
  return { key: 'denied', params: { code } };
}

/** The text of a file, or why it is none. */
export function decode(bytes: Uint8Array): { text: string } | { fault: Said<FileFaults> } {
  if (bytes.length > MAX_BYTES) return { fault: { key: 'large', params: { mostBytes: MAX_BYTES } } };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return { text };
  } catch {
    // What is not UTF-8 is no text either.
  }
  return { fault: { key: 'binary', params: {} } };
}
