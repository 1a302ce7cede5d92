import { hash } from 'node:crypto';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import type { IndexFile } from 'pagefind';

/** The files of Pagefind that search needs; the rest are its own interfaces. */
const NEEDED = /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|.*\.pf_\w+|wasm\..*)$/;
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;

const CHECKSUM_LETTERS = 10;
/** With this Pagefind begins what it compresses. */
const SIGNATURE = 'pagefind_dcd';
/** As little as zlib can look back: the best match stands just before, and one further off takes more bits. */
const WINDOW_BITS = 9;

/** What every search fetches: a list of all pages, by the names of their files, before that of the chunks of words. */
type Meta = [version: string, pages: [name: string, words: number][], ...rest: unknown[]];

/**
 * Pagefind's files as the site gives them out. It names the file of each page by a checksum, and a list of these hardly
 * compresses; here they are numbered, in a folder that is named by a checksum of all, so that none is ever taken for an
 * older one.
 */
export function servedFiles(files: readonly IndexFile[]): IndexFile[] {
  const names = new Map<string, string>();
  const renumbered = files.map(({ path, content }) => ({
    path,
    content: path.endsWith('.pf_meta') ? renumber(content, names) : content,
  }));
  return renumbered
    .filter(({ path }) => NEEDED.test(path))
    .map(({ path, content }) => {
      const name = names.get(FRAGMENT.exec(path)?.[1] ?? '');
      return { path: name === undefined ? path : `fragment/${name}.pf_fragment`, content };
    });
}

/** Numbers the pages of an index and notes the new name of each. How long a page is counts for nothing, by `RANKING`. */
function renumber(content: Uint8Array, names: Map<string, string>): Uint8Array {
  const [version, pages, ...rest] = decode(gunzipSync(content).subarray(SIGNATURE.length)) as Meta;
  const folder = hash('sha1', pages.map(([name]) => name).join(' ')).slice(0, CHECKSUM_LETTERS);
  const digits = pages.length.toString(16).length;
  for (const [at, [name]] of pages.entries()) names.set(name, `${folder}/${at.toString(16).padStart(digits, '0')}`);
  const numbered: Meta = [version, pages.map(([name]) => [names.get(name) ?? name, 1]), ...rest];
  return gzipSync(Buffer.concat([Buffer.from(SIGNATURE), encode(numbered)]), {
    level: constants.Z_BEST_COMPRESSION,
    windowBits: WINDOW_BITS,
  });
}
