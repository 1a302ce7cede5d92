import { readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A file's text as it stands on disk, or why it cannot be read. */
export interface RawFile {
  /** Relative to the content folder, with forward slashes. */
  file: string;
  text?: string;
  fault?: string;
}

/** Files as they were read before, by their paths, each with what tells that it has not changed since. */
export type ReadMemory = Map<string, { stamp: string; raw: RawFile }>;

/** Files that are content's company, not content: the guide, the records, and what systems leave behind. */
const COMPANIONS = /(^|\/)(\.[^/]+|Thumbs\.db|desktop\.ini)$|^(README\.md|ledger\.txt|addresses\.txt)$/;

const MAX_BYTES = 4 * 1024 * 1024;

/**
 * Reads every file below a content folder, in the order of their names. Symbolic links are not followed. With a `memory`,
 * which it keeps, files that have not changed are the same objects again: while one is edited, thousands are not.
 */
export async function readFolder(folder: string, memory?: ReadMemory): Promise<RawFile[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({ path: join(entry.parentPath, entry.name), regular: entry.isFile() }))
    .map(({ path, regular }) => ({ path, regular, file: path.slice(join(folder, '/').length).replaceAll('\\', '/') }))
    .filter(({ file }) => !COMPANIONS.test(file))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  return files.map(({ path, regular, file }) => {
    if (!regular) return { file, fault: 'is not a regular file; put the file itself here, not a link to it' };
    try {
      // One after another: for so many small files that is faster than any number at once, and opens one at a time.
      return memory ? again(path, file, memory) : { file, ...decode(readFileSync(path)) };
    } catch (error) {
      return {
        file,
        fault: `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}); check its permissions`,
      };
    }
  });
}

function again(path: string, file: string, memory: ReadMemory): RawFile {
  const { ino, size, mtimeMs, ctimeMs } = statSync(path);
  const stamp = [ino, size, mtimeMs, ctimeMs].join();
  const before = memory.get(path);
  if (before?.stamp === stamp) return before.raw;
  const raw = { file, ...decode(readFileSync(path)) };
  memory.set(path, { stamp, raw });
  return raw;
}

/** The text of a file, or why it is none. */
export function decode(bytes: Uint8Array): { text: string } | { fault: string } {
  if (bytes.length > MAX_BYTES) return { fault: `is larger than ${MAX_BYTES / 1024 / 1024} MiB; split it` };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return { text };
  } catch {
    // Falls through to the same fault: not UTF-8 means not text.
  }
  return { fault: 'is not text in UTF-8; save it as UTF-8' };
}
