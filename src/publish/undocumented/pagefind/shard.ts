import { hash } from 'node:crypto';
import type { IndexFile } from 'pagefind';
import { packBytes, unpack, unpackBytes } from './packing.ts';
import { usedOf, type Used } from './used.ts';

/** The version of Pagefind whose files are known to be laid out so. */
export const KNOWN_VERSION = '1.6.0';

/** The files of Pagefind that search needs and that are no part of an index; the rest are its own interfaces. */
const PROGRAM = /^(?:pagefind\.js|pagefind-worker\.js|wasm\..*)$/;

/**
 * How many claims stand in one file, in a row: hosts count files. Measured on 23,605 claims of real articles, the 20 claims of a
 * page of results come with 33 kB from files of 10, and with 43 kB from files of 14, of which there are 674 fewer.
 */
const TOGETHER = 14;

const CHECKSUM_LETTERS = 10;

/** The file that every first search fetches: the names of the files of all pages, of the chunks of words, and of all filters. */
export type Meta = [
  version: string,
  pages: [name: string, words: number, group: string][],
  chunks: [from: string, to: string, name: string][],
  filters: [filter: string, name: string][],
  sorts: unknown[],
  fields: string[],
];
/** The values of a filter, each with the pages that have it. */
export type Filter = [filter: string, values: [value: string, pages: number[]][]];

/** What says which index there is for each language. */
export interface Entry {
  version: string;
  languages: Record<string, { hash: string; page_count: number; wasm: string }>;
}

/** A part of an index, as Pagefind makes it of some records alone. It can be kept as CBOR. */
export interface Shard {
  /** The same for the same records, and for no others: the folder of its pages. */
  name: string;
  entry: Entry;
  programs: { path: string; content: Uint8Array }[];
  fields: string[];
  /** How many pages it has. */
  count: number;
  /** The words with the pages on which each stands, in the order of the words; each is a list as Pagefind packs it. */
  words: Uint8Array[];
  filters: Filter[];
  /** The pages, some in each file, packed. */
  groups: Uint8Array[];
}

/**
 * Takes the files of an index apart, and leaves out what no browser uses. Throws where another version of Pagefind made
 * them.
 */
export function shardOf(files: readonly IndexFile[], used: Used): Shard {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const contentOf = (path: string): Uint8Array => {
    const content = contents.get(path);
    if (!content) throw new Error(`Pagefind made no file ${path}.`);
    return content;
  };
  const entry = JSON.parse(new TextDecoder().decode(contentOf('pagefind-entry.json'))) as Entry;
  refuseOthers(entry.version);
  const programs = files.filter(({ path }) => PROGRAM.test(path)).map(({ path, content }) => ({ path, content }));
  const [language] = Object.values(entry.languages);
  const [, pages, chunks, filters, , fields]: Meta = language
    ? (unpack(contentOf(`pagefind.${language.hash}.pf_meta`)) as Meta)
    : [entry.version, [], [], [], [], []];
  const fragments = pages.map(([name]) =>
    usedOf(unpackBytes(contentOf(`fragment/${name}.pf_fragment`)).toString(), used),
  );
  const name = checksum(fragments.join('\n'));
  return {
    name,
    entry,
    programs,
    fields,
    count: pages.length,
    words: chunks.map(([, , chunk]) => unpackBytes(contentOf(`index/${chunk}.pf_index`))),
    filters: filters
      .filter(([filter]) => used.narrowing.includes(filter))
      .map(([, filter]) => unpack(contentOf(`filter/${filter}.pf_filter`)) as Filter),
    groups: groupsOf(fragments, name),
  };
}

/**
 * The name of each page, and that of the file in which it stands with others. A browser knows a page by its name, in this index
 * and in others. It is the name of the file and a letter more: so a list of both compresses best.
 */
export function namesOf({ name, count }: Pick<Shard, 'name' | 'count'>): { page: string; group: string }[] {
  const digits = Math.floor(count / TOGETHER).toString(16).length;
  return Array.from({ length: count }, (_, at) => {
    const group = `${name}/${Math.floor(at / TOGETHER)
      .toString(16)
      .padStart(digits, '0')}`;
    return { page: `${group}${(at % TOGETHER).toString(TOGETHER)}`, group };
  });
}

export const checksum = (of: string | Uint8Array): string => hash('sha1', of).slice(0, CHECKSUM_LETTERS);

/** Packs pages as Pagefind does where it is told `maxFragments`, but such pages together as stand in a row and so are alike. */
function groupsOf(fragments: readonly string[], name: string): Uint8Array[] {
  const names = namesOf({ name, count: fragments.length });
  const groups = Map.groupBy(names.entries(), ([, { group }]) => group);
  return [...groups.values()].map((pages) => {
    const listed = pages.map(([at, { page }]) => `${JSON.stringify(page)}:${fragments[at]}`);
    return packBytes(Buffer.from(`{${listed.join(',')}}`));
  });
}

function refuseOthers(version: string): void {
  if (version === KNOWN_VERSION) return;
  throw new Error(
    `Pagefind ${version} is installed, but only the files of Pagefind ${KNOWN_VERSION} are known. Install that one, or look ` +
      'whether the tests in src/publish/undocumented/pagefind/ pass with the new one, and change KNOWN_VERSION there.',
  );
}
