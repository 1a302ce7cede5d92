import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import ts from 'typescript';

const SRC = resolve('src');

/** Every source file by its path in `src/`, without tests and what only they use. */
export const sources: readonly string[] = globSync('**/*.{ts,mjs,astro}', { cwd: SRC })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !/\.test\.ts$|\.fixture\.ts$|^e2e\//.test(file))
  .toSorted();

/** The folder directly in `src/` in which a file stands, or the file itself where it stands in none. */
export function layerOf(file: string): string {
  return file.split('/')[0] ?? file;
}

/** The folder of a layer in which a file stands, or the file itself where it stands in none. */
export function roomOf(file: string): string {
  return file.split('/')[1] ?? file;
}

/** The modules that a file imports, as it names them. */
export function importsOf(file: string): string[] {
  return ts.preProcessFile(codeOf(file), true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The files of this project that a file imports, by their paths in `src/`. */
export function neighboursOf(file: string): string[] {
  return neighboursIn(file, importsOf(file));
}

/** Those of the modules that a file imports, as it names them, which are files of this project. */
export function neighboursIn(file: string, imported: readonly string[]): string[] {
  return imported.flatMap((name) => {
    if (name.startsWith('#words/')) return `wording/en/${name.slice('#words/'.length)}.ts`;
    return name.startsWith('.') ? posix.join(dirname(file), name) : [];
  });
}

/** The TypeScript of a file: of a component, its front matter and its scripts. */
export function codeOf(file: string): string {
  const text = readFileSync(join(SRC, file), 'utf8');
  if (!file.endsWith('.astro')) return text;
  const parts = text.matchAll(/^---\n([^]*?)\n---$|<script(?:\s[^>]*)?>([^]*?)<\/script>/gm);
  return Array.from(parts, ([, frontMatter, script]) => frontMatter ?? script).join('\n');
}
