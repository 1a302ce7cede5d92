import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { between, type Random } from './random.ts';

/** A file of a content folder: its path in there, and its text. */
export type ContentFile = [file: string, text: string];

const FIRST_DAY = Date.UTC(2031, 0, 1);
const DAY = 86_400_000;

/** A day of a made-up story, from 0. */
export const dayOf = (day: number): string => new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);

/** A file of content; what JSON writes is YAML too. */
export function page(frontMatter: object, body = ''): string {
  const lines = Object.entries(frontMatter).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  return `---\n${lines.join('')}---\n${body === '' ? '' : `\n${body}\n`}`;
}

/** Gives ids of claims, each once. */
export function idSource(random: Random): () => string {
  const ids = new Set<string>();
  return () => {
    for (;;) {
      const id = Array.from({ length: 8 }, () => between(random, 0, 35).toString(36)).join('');
      if (ids.has(id)) continue;
      ids.add(id);
      return id;
    }
  };
}

/** Writes the files of a story into a folder. */
export async function writeContent(folder: string, files: Iterable<ContentFile>): Promise<void> {
  const made = new Set<string>();
  for (const [file, text] of files) {
    const path = join(folder, file);
    if (!made.has(dirname(path))) await mkdir(dirname(path), { recursive: true });
    made.add(dirname(path));
    await writeFile(path, text);
  }
}
