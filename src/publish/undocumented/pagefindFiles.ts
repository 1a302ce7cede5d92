import { hash } from 'node:crypto';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import type { IndexFile } from 'pagefind';

/** The files of Pagefind that search needs; the rest are its own interfaces. */
const NEEDED = /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|.*\.pf_\w+|wasm\..*)$/;
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;

const FILTER = /^filter\/(.+)\.pf_filter$/;
const META = /^pagefind\.(.+)\.pf_meta$/;

const CHECKSUM_LETTERS = 10;
/** What each packed file of Pagefind begins with. */
const SIGNATURE = 'pagefind_dcd';
/** The least that zlib can look back. The best match stands just before, and one that is further off takes more bits. */
const WINDOW_BITS = 9;

/** The file that every first search fetches: the names of the files of all pages, of the chunks of words, and of all filters. */
type Meta = [
  version: string,
  pages: [name: string, words: number][],
  chunks: unknown,
  filters: [filter: string, name: string][],
  ...rest: unknown[],
];
type Filter = [filter: string, values: [value: string, pages: number[]][]];

/** The new names of files, by those that Pagefind gave them. */
type Names = Map<string, string>;

/**
 * Pagefind's files as the site gives them out. They are the same for the same claims; Pagefind itself lists filters and their
 * values in an order that differs from run to run. Pagefind names the file of each page by a checksum, and a list of checksums
 * hardly compresses. Here the files are numbered. Their folder is named by a checksum of all, so that a browser never takes a
 * file for an older one.
 */
export function servedFiles(files: readonly IndexFile[]): IndexFile[] {
  const names: Names = new Map();
  // Each step gives the names that the next one lists.
  const filtered = files.map((file) => (FILTER.test(file.path) ? inOrder(file, names) : file));
  const renumbered = filtered.map((file) => (META.test(file.path) ? renumber(file, names) : file));
  return renumbered
    .filter(({ path }) => NEEDED.test(path))
    .map(({ path, content }) => {
      if (path === 'pagefind-entry.json') return { path, content: renamed(content, names) };
      const name = names.get(FRAGMENT.exec(path)?.[1] ?? '');
      return { path: name === undefined ? path : `fragment/${name}.pf_fragment`, content };
    });
}

/** Puts the values of a filter in order, and names its file after them. */
function inOrder({ path, content }: IndexFile, names: Names): IndexFile {
  const [filter, values] = unpack(content) as Filter;
  const ordered = pack([filter, values.toSorted(byName)], constants.Z_MAX_WINDOWBITS);
  const old = FILTER.exec(path)?.[1] ?? '';
  names.set(old, rename(old, ordered));
  return { path: `filter/${names.get(old)}.pf_filter`, content: ordered };
}

/** Numbers the pages of an index and notes the new name of each. The length of a page does not matter, by `RANKING`. */
function renumber({ path, content }: IndexFile, names: Names): IndexFile {
  const [version, pages, chunks, filters, ...rest] = unpack(content) as Meta;
  const folder = checksum(pages.map(([name]) => name).join(' '));
  const digits = pages.length.toString(16).length;
  for (const [at, [name]] of pages.entries()) names.set(name, `${folder}/${at.toString(16).padStart(digits, '0')}`);
  const served = (name: string): string => names.get(name) ?? name;
  const numbered: Meta = [
    version,
    pages.map(([name]) => [served(name), 1]),
    chunks,
    filters.map(([filter, name]): [string, string] => [filter, served(name)]).toSorted(byName),
    ...rest,
  ];
  const packed = pack(numbered, WINDOW_BITS);
  const old = META.exec(path)?.[1] ?? '';
  names.set(old, rename(old, packed));
  return { path: `pagefind.${names.get(old)}.pf_meta`, content: packed };
}

/** The list of the index of each language, with the new names. */
function renamed(content: Uint8Array, names: Names): Uint8Array {
  const entry = JSON.parse(new TextDecoder().decode(content)) as { languages: Record<string, { hash: string }> };
  for (const language of Object.values(entry.languages)) language.hash = names.get(language.hash) ?? language.hash;
  return new TextEncoder().encode(JSON.stringify(entry));
}

/** Pagefind's names begin with the language. */
function rename(name: string, content: Uint8Array): string {
  return name.replace(/[^_]*$/, checksum(content));
}

const byName = ([a]: [string, ...unknown[]], [b]: [string, ...unknown[]]): number => (a < b ? -1 : a > b ? 1 : 0);
const checksum = (of: string | Uint8Array): string => hash('sha1', of).slice(0, CHECKSUM_LETTERS);

function unpack(content: Uint8Array): unknown {
  return decode(gunzipSync(content).subarray(SIGNATURE.length));
}

function pack(content: unknown, windowBits: number): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(SIGNATURE), encode(content)]), {
    level: constants.Z_BEST_COMPRESSION,
    windowBits,
  });
}
