import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as pagefind from 'pagefind';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { byPath, contentOf, contentsOf, indexOf, madeUp, whole } from './index.fixture.ts';
import { joinShards, type ServedFile } from './join.ts';
import { unpack } from './packing.ts';
import { KNOWN_VERSION, shardOf } from './shard.ts';

afterAll(() => pagefind.close());

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
