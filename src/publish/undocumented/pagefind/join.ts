import { encode } from 'cborg';
import { joinWords } from './lists.ts';
import { pack, packBytes } from './packing.ts';
import { checksum, namesOf, type Filter, type Meta, type Shard } from './shard.ts';

/** A file of an index. One that is named after its content is the same wherever it has the same path. */
export interface ServedFile {
  path: string;
  isNamedAfterContent: boolean;
  content: () => Uint8Array;
}

/** A shard, and how many pages stand before its own. */
interface Placed {
  shard: Shard;
  before: number;
}

/** The least that zlib can look back. The best match stands just before, and one that is further off takes more bits. */
const WINDOW_BITS = 9;

/**
 * The files of one index of all that the shards hold, in their order: with the words, filters and pages that Pagefind gives for
 * all records at once. Pagefind lists filters and their values in an order that differs from run to run; here they are in
 * order. And it names each page by a checksum, of which a list hardly compresses; here the pages of a shard are numbered, in
 * a folder that is named by a checksum of all of them. So the same shards give the same files, and no browser takes a file
 * for an older one.
 */
export function joinShards(shards: readonly Shard[]): ServedFile[] {
  const [first] = shards;
  if (!first) throw new RangeError('There is no shard to join.');
  const programs = first.programs.map(({ path, content }) => file(path, () => content));
  const [of] = Object.entries(first.entry.languages);
  if (!of) return [...programs, file('pagefind-entry.json', () => json(first.entry))];
  const [language, index] = of;
  const { meta, files } = filesOf(shards, language);
  const packed = pack(meta, WINDOW_BITS);
  const name = `${language}_${checksum(packed)}`;
  const languages = { [language]: { ...index, hash: name, page_count: meta[1].length } };
  return [
    ...programs,
    ...files,
    file(`pagefind.${name}.pf_meta`, () => packed),
    file('pagefind-entry.json', () => json({ ...first.entry, languages })),
  ];
}

/** The files of the words, the filters and the pages, and what tells of them. */
function filesOf(shards: readonly Shard[], language: string): { meta: Meta; files: ServedFile[] } {
  const placed = place(shards);
  const named = (bytes: Uint8Array): string => `${language}_${checksum(bytes)}`;
  const chunks = joinWords(placed.map(({ shard: { words }, before }) => ({ words, before }))).map(
    ({ from, to, bytes }) => ({ from, to, bytes, name: named(bytes) }),
  );
  const filters = joinFilters(placed).map((filter) => {
    const bytes = encode(filter);
    return { filter: filter[0], bytes, name: named(bytes) };
  });
  return {
    meta: [
      shards[0]?.entry.version ?? '',
      shards.flatMap(namesOf).map(({ page, group }): Meta[1][number] => [page, LENGTH, group]),
      chunks.map(({ from, to, name }): Meta[2][number] => [from, to, name]),
      filters.map(({ filter, name }): Meta[3][number] => [filter, name]),
      [],
      fieldsOf(shards),
    ],
    files: [
      ...chunks.map(({ name, bytes }) => lasting(`index/${name}.pf_index`, () => packBytes(bytes))),
      ...filters.map(({ name, bytes }) => lasting(`filter/${name}.pf_filter`, () => packBytes(bytes))),
      ...shards.flatMap((shard) => [...groupFiles(shard)]),
    ],
  };
}

/** What stands for the number of words of each page, which does not matter, by `RANKING`. */
const LENGTH = 1;

function place(shards: readonly Shard[]): Placed[] {
  let pages = 0;
  return shards.map((shard) => {
    const before = pages;
    pages += shard.count;
    return { shard, before };
  });
}

/** Each filter with all its values, and the pages that have these. */
function joinFilters(placed: readonly Placed[]): Filter[] {
  const joined = new Map<string, Map<string, number[]>>();
  for (const { shard, before } of placed)
    for (const [filter, values] of shard.filters) {
      const all = joined.get(filter) ?? new Map<string, number[]>();
      joined.set(filter, all);
      for (const [value, pages] of values) {
        const known = all.get(value) ?? [];
        all.set(value, known);
        for (const page of pages) known.push(before + page);
      }
    }
  return [...joined].map(([filter, values]): Filter => [filter, [...values].toSorted(byName)]).toSorted(byName);
}

/** The fields that a record is found by. Words say in which fields they stand by the numbers of these. */
function fieldsOf(shards: readonly Shard[]): string[] {
  const [fields = [], ...others] = shards.map((shard) => shard.fields);
  if (others.some((other) => other.join() !== fields.join()))
    throw new Error('The records of one shard of the search index have other fields than those of another.');
  return fields;
}

function groupFiles(shard: Shard): ServedFile[] {
  const names = [...new Set(namesOf(shard).map(({ group }) => group))];
  return shard.groups.map((content, at) => lasting(`fragment/${names[at]}.pf_fragment`, () => content));
}

const byName = ([a]: [string, ...unknown[]], [b]: [string, ...unknown[]]): number => (a < b ? -1 : a > b ? 1 : 0);
const json = (value: object): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const file = (path: string, content: () => Uint8Array): ServedFile => ({ path, isNamedAfterContent: false, content });
const lasting = (path: string, content: () => Uint8Array): ServedFile => ({ path, isNamedAfterContent: true, content });
