import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import * as pagefind from 'pagefind';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { joinShards, type ServedFile } from './join.ts';
import { unpack, unpackBytes } from './packing.ts';
import { KNOWN_VERSION, shardOf, type Filter, type Meta, type Shard } from './shard.ts';
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

afterAll(() => pagefind.close());

const whole = (files: readonly pagefind.IndexFile[]): Shard => shardOf(files, ALL);

async function indexOf(records: readonly Made[], start = 0, maxFragments?: number): Promise<pagefind.IndexFile[]> {
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

const byPath = (files: readonly pagefind.IndexFile[]): Files =>
  new Map(files.map(({ path, content }) => [path, content]));

function contentOf(files: Files, path: string): Uint8Array {
  const content = files.get(path);
  if (!content) throw new Error(`${path} is not there.`);
  return content;
}

/** All that an index says, however its files are named, with what has no order in order. */
function contentsOf(files: Files): Record<string, unknown> {
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

/** What differs between two indexes; to print all of it takes very long. */
const differences = (one: Record<string, unknown>, other: Record<string, unknown>): string[] =>
  Object.keys({ ...one, ...other }).filter((part) => !isDeepStrictEqual(one[part], other[part]));

const byName = ([a]: [string, ...unknown[]], [b]: [string, ...unknown[]]): number => (a < b ? -1 : 1);

/** Made-up records; some of their words differ by accents alone, and a few stand in nearly all of them. */
function madeUp(count: number): Made[] {
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

describe(`Pagefind ${KNOWN_VERSION} gives all that it is taken for (README.md)`, () => {
  test('its files are laid out as they are taken apart', async () => {
    const files = byPath(
      await indexOf([
        { content: 'The ferry sank.', meta: { title: 'Zürich ferry' }, filters: { kind: ['event'] } },
        { content: 'A harbour. Zurich.', meta: { title: 'Fire' }, filters: { kind: ['event'] } },
      ]),
    );
    const meta = [...files.keys()].find((path) => path.endsWith('.pf_meta')) ?? '';
    const name = expect.stringMatching(/^en_[0-9a-f]+$/) as string;
    expect(unpack(contentOf(files, meta))).toEqual([
      KNOWN_VERSION,
      [
        [name, 3, ''],
        [name, 3, ''],
      ],
      [['a', 'zurich', name]],
      [['kind', name]],
      [],
      ['title'],
    ]);
    expect(contentsOf(files)).toMatchObject({
      words: [
        [
          'a',
          'zurich',
          [
            ['a', [[1, [-25, 0], []]], []],
            ['ferri', [[0, [-25, 1], [-1, 1]]], []],
            ['fire', [[1, [], [-1, 0]]], []],
            ['harbour', [[1, [-25, 1], []]], []],
            ['sank', [[0, [-25, 2], []]], []],
            ['the', [[0, [-25, 0], []]], []],
            ['zurich', [[1, [-25, 2], []]], [['zürich', [[0, [], [-1, 0]]]]]],
          ],
        ],
      ],
      filters: [['kind', [['event', [0, 1]]]]],
    });
  });

  test('it reads pages from files of several, as it writes them itself where it is told to', async () => {
    const records = madeUp(5);
    const together = contentsOf(byPath(await indexOf(records, 0, 2)));
    expect(together).toEqual(contentsOf(byPath(await indexOf(records))));
  });
});

describe('an index that is joined of shards', () => {
  test.each([
    [1, 1],
    [9, 9],
    [60, 17],
    [500, 500],
    [900, 130],
  ])('holds the same as a single one: %i records in shards of %i', async (count, size) => {
    const records = madeUp(count);
    const starts = records.flatMap((_, at) => (at % size === 0 ? [at] : []));
    const parts = await Promise.all(starts.map((start) => indexOf(records.slice(start, start + size), start)));
    const joined = joinShards(parts.map(whole)).map(({ path, content }) => ({ path, content: content() }));
    const single = contentsOf(byPath(await indexOf(records)));
    expect(differences(contentsOf(byPath(joined)), single)).toEqual([]);
    expect((single.words as unknown[]).length > 1).toBe(count >= 500);
  });

  test('holds nothing where there is no record', async () => {
    const paths = joinShards([whole(await indexOf([]))]).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind-entry.json']));
  });

  test('is refused where the records of its shards have other fields', async () => {
    const [record] = madeUp(1);
    if (!record) throw new Error('no record');
    const shards = await Promise.all([indexOf([record]), indexOf([{ ...record, meta: { note: 'x' } }], 1)]);
    expect(() => joinShards(shards.map(whole))).toThrow('other fields');
  });
});

/** What Pagefind's own browser code can do with an index; it fetches the files of one from wherever its script is from. */
interface Opened {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (
    term: string,
    options: { filters: Record<string, string[]> },
  ) => Promise<{ results: { data: () => Promise<object> }[] }>;
}

async function open(files: readonly ServedFile[], folder: string): Promise<Opened> {
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content());
  }
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(new Response(readFileSync(fileURLToPath(address.replace(/\?.*$/, ''))))),
  );
  const opened = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Opened;
  await opened.options({ baseUrl: '/' });
  await opened.init();
  return opened;
}

test('Pagefind finds, narrows and gives pages of which only what is used was kept', async () => {
  const used = { fields: ['title'], filters: ['shown'], narrowing: ['kind'] };
  const records = ['event', 'figure'].map((kind) => ({
    content: 'The ferry sank.',
    meta: { title: `A ${kind}`, speaker: 'Lund' },
    filters: { kind: [kind], shown: [`“A ${kind}”`] },
  }));
  const files = joinShards([shardOf(await indexOf(records), used)]);
  expect(files.filter(({ path }) => path.startsWith('filter/'))).toHaveLength(1);
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  try {
    const { search } = await open(files, folder);
    const { results } = await search('lund', { filters: { kind: ['figure'] } });
    const pages = await Promise.all(results.map(({ data }) => data()));
    expect(pages).toMatchObject([{ url: '/1/', content: 'The ferry sank.' }]);
    expect(pages).toHaveProperty('0.meta', { title: 'A figure' });
    expect(pages).toHaveProperty('0.filters', { shown: ['“A figure”'] });
  } finally {
    vi.unstubAllGlobals();
    rmSync(folder, { recursive: true });
  }
});

test('the files of another version of Pagefind are refused', async () => {
  const files = (await indexOf([])).map(({ path, content }) =>
    path === 'pagefind-entry.json'
      ? { path, content: Buffer.from(Buffer.from(content).toString().replace(KNOWN_VERSION, '1.7.0')) }
      : { path, content },
  );
  expect(() => whole(files)).toThrow(`Pagefind 1.7.0 is installed, but only the files of Pagefind ${KNOWN_VERSION}`);
});
