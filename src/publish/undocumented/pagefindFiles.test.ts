import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import * as pagefind from 'pagefind';
import { expect, test } from 'vitest';
import { servedFiles } from './pagefindFiles.ts';

// The package does not export its description of itself.
const { version } = JSON.parse(readFileSync('node_modules/pagefind/package.json', 'utf8')) as { version: string };

const SIGNATURE = 'pagefind_dcd';

async function indexFiles(): Promise<pagefind.IndexFile[]> {
  const { index } = await pagefind.createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error('Pagefind made no index.');
  for (const content of ['The ferry sank.', 'The harbour burned.'])
    await index.addCustomRecord({ url: `/${content.length}/`, language: 'en', content, filters: { kind: ['event'] } });
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return files;
}

/** What a packed file of the index holds. */
function unpacked(files: readonly pagefind.IndexFile[], ending: string): unknown {
  const bytes = gunzipSync(files.find(({ path }) => path.endsWith(ending))?.content ?? new Uint8Array());
  expect(bytes.subarray(0, SIGNATURE.length).toString()).toBe(SIGNATURE);
  return decode(bytes.subarray(SIGNATURE.length));
}

test(`Pagefind ${version} packs its files as we take them apart (README.md, pagefindFiles.ts)`, async () => {
  const files = await indexFiles();
  const name = /^en_[0-9a-f]+$/;
  expect(unpacked(files, '.pf_meta')).toEqual([
    version,
    [
      [expect.stringMatching(name), expect.any(Number), ''],
      [expect.stringMatching(name), expect.any(Number), ''],
    ],
    expect.any(Array),
    [['kind', expect.stringMatching(name)]],
    expect.any(Array),
    expect.any(Array),
  ]);
  expect(unpacked(files, '.pf_filter')).toEqual(['kind', [['event', [0, 1]]]]);
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  expect(JSON.parse(new TextDecoder().decode(entry?.content))).toMatchObject({
    languages: { en: { hash: expect.stringMatching(name) as string } },
  });
});

test('the served files name each other, and each of them is there', async () => {
  const files = servedFiles(await indexFiles());
  const paths = files.map(({ path }) => path);
  const [, pages, , filters] = unpacked(files, '.pf_meta') as [string, [string, number][], unknown, [string, string][]];
  expect(paths).toEqual(expect.arrayContaining(pages.map(([page]) => `fragment/${page}.pf_fragment`)));
  expect(paths).toEqual(expect.arrayContaining(filters.map(([, filter]) => `filter/${filter}.pf_filter`)));
});
