import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Refusal } from '../read/refusal.ts';
import { writeFrontMatterSchemas } from './frontMatterSchemas.ts';
import { writeWhole } from './wholeFile.ts';

/**
 * What a command is to do in the content folder: the text of each file that it writes, and the file or folder that it
 * moves once all are written. All paths are relative to the content folder.
 */
export interface Plan {
  files: ReadonlyMap<string, string>;
  move?: { from: string; to: string };
}

/** Carries out a plan in a content folder, whose files it replaces. */
export function carryOut(folder: string, { files, move }: Plan): void {
  for (const [file, text] of files) writeWhole(join(folder, file), text);
  if (move) renameSync(join(folder, move.from), join(folder, move.to));
}

/** Writes the files of a plan into a content folder. Refuses, and writes none, where one of them is there already. */
export async function create(folder: string, { files }: Plan): Promise<string | Refusal> {
  const paths = [...files.keys()].map((file) => join(folder, file));
  const there = paths.find((path) => existsSync(path));
  if (there !== undefined) return { refusal: `${there} is there already` };
  for (const [file, text] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    // Not in place of a file that somebody else has written in this moment.
    writeFileSync(join(folder, file), text, { flag: 'wx' });
  }
  await writeFrontMatterSchemas(folder);
  return `Wrote ${paths.join(', ')}`;
}
