import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** How many files are held in memory at a time. */
const BATCH = 500;

/** The seconds that it takes to write the files of a folder to a fresh one, one after the other; reading them is not counted. */
export async function writeAgain(from: string, files: readonly string[], to: string): Promise<number> {
  await rm(to, { recursive: true, force: true });
  const made = new Set<string>();
  let time = 0;
  for (let at = 0; at < files.length; at += BATCH) {
    const held = files.slice(at, at + BATCH).map((file) => [join(to, file), readFileSync(join(from, file))] as const);
    const start = performance.now();
    for (const [path, bytes] of held) {
      const folder = dirname(path);
      if (!made.has(folder)) mkdirSync(folder, { recursive: true });
      made.add(folder);
      writeFileSync(path, bytes);
    }
    time += performance.now() - start;
  }
  await rm(to, { recursive: true, force: true });
  return time / 1000;
}
