import * as pagefind from 'pagefind';
import { unpack, unpackBytes } from './packing.ts';
import { shardOf, type Filter, type Meta, type Shard } from './shard.ts';
import type { Used } from './used.ts';

interface Made {
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}
type Files = Map<string, Uint8Array>;
type Pages = [distance: number, places: number[], fields: number[]][];
type Words = [[word: string, pages: Pages, spellings: [spelling: string, pages: Pages][]][]];

const FILTERS = ['article', 'kind', 'once'];
const ALL: Used = { fields: ['title', 'quote', 'speaker', 'note'], filters: FILTERS, narrowing: FILTERS };

/** An index of which everything is kept. */
export const whole = (files: readonly pagefind.IndexFile[]): Shard => shardOf(files, ALL);

/** The files of an index that Pagefind itself makes of some records, whose addresses count from `start`. */
export async function indexOf(
  records: readonly Made[],
  start = 0,
  maxFragments?: number,
): Promise<pagefind.IndexFile[]> {
  const settings = { forceLanguage: 'en', includeCharacters: '$', ...(maxFragments && { maxFragments }) };
  const { index } = await pagefind.createIndex(settings);
  if (!index) throw new Error('Pagefind made no index.');
  await Promise.all(
    records.map((record, at) => index.addCustomRecord({ url: `/${start + at}/`, language: 'en', ...record })),
  );
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return files;
}

/** Files by their paths. */
export const byPath = (files: readonly pagefind.IndexFile[]): Files =>
  new Map(files.map(({ path, content }) => [path, content]));

/** What a file holds; throws where it is not there. */
export function contentOf(files: Files, path: string): Uint8Array {
  const content = files.get(path);
  if (!content) throw new Error(`${path} is not there.`);
  return content;
}

/** All that an index says, however its files are named, with what has no order in order. */
export function contentsOf(files: Files): Record<string, unknown> {
  const entry = JSON.parse(Buffer.from(contentOf(files, 'pagefind-entry.json')).toString()) as {
    languages: Record<string, { hash: string; page_count: number }>;
  };
  const [[language, { hash, ...counts }] = ['', { hash: '' }]] = Object.entries(entry.languages);
  const [version, pages, chunks, filters, ...rest] = unpack(contentOf(files, `pagefind.${hash}.pf_meta`)) as Meta;
  return {
    entry: { ...entry, languages: { [language]: counts } },
    version,
    rest,
    pages: pages.map(([name, , group]) => {
      const held = unpackBytes(contentOf(files, `fragment/${group || name}.pf_fragment`)).toString();
      const read = JSON.parse(held) as Record<string, unknown>;
      const { url, content, meta, filters, anchors } = (group ? read[name] : read) as Record<string, unknown>;
      return { url, content, meta, filters, anchors };
    }),
    words: chunks.map(([from, to, name]) => {
      const [words] = unpack(contentOf(files, `index/${name}.pf_index`)) as Words;
      return [from, to, words.map(([word, listed, spellings]) => [word, listed, spellings.toSorted(byName)])];
    }),
    filters: filters
      .map(([filter, name]) => {
        const [, values] = unpack(contentOf(files, `filter/${name}.pf_filter`)) as Filter;
        return [filter, values.toSorted(byName)] as [string, unknown];
      })
      .toSorted(byName),
  };
}

const byName = ([a]: [string, ...unknown[]], [b]: [string, ...unknown[]]): number => (a < b ? -1 : 1);

/** Made-up records; some of their words differ by accents alone, and a few stand in nearly all of them. */
export function madeUp(count: number): Made[] {
  let state = 7;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % limit;
  };
  const part = (): string => ['fe', 'rry', 'há', 'ha', 'rbour', 'zü', 'zu', 'no', 'rö', '火'][below(10)] ?? '';
  const word = (): string => (below(4) === 0 ? (['the', 'port', '$40'][below(3)] ?? '') : part() + part() + part());
  const words = (length: number): string => Array.from({ length }, word).join(' ');
  return Array.from({ length: count }, (_, at) => ({
    content: words(20 + below(20)),
    meta: { title: words(6), quote: words(4), speaker: below(2) === 0 ? '' : words(2) },
    filters: { kind: [part(), part()], article: [`article-${Math.floor(at / 10)}`], ...(at === 3 && { once: ['x'] }) },
  }));
}
