import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { good, withCorpus } from '../files/corpus.fixture.ts';
import { readCorpus } from './corpus.ts';
import { writeSearchIndex } from './searchIndex.ts';

test('the index holds every claim, and only the files that searching needs', async () => {
  const root = await mkdtemp(join(tmpdir(), 'index-'));
  await withCorpus(good, async (folder) => writeSearchIndex(await readCorpus(folder), root));
  const paths = await readdir(root, { recursive: true });
  await rm(root, { recursive: true });
  const claims = paths.filter((path) => path.endsWith('.pf_fragment'));
  expect(claims.map((path) => /^pagefind\/fragment\/\w{10}\/(\d)\.pf_fragment$/.exec(path)?.[1]).sort()).toEqual([
    '0',
    '1',
    '2',
  ]);
  expect(paths).toEqual(
    expect.arrayContaining(['pagefind/pagefind.js', 'pagefind/pagefind-worker.js', 'search/data.json']),
  );
  expect(paths.filter((path) => /ui|highlight|component/.test(path))).toEqual([]);
});

test('the same claims give the same files, byte for byte', async () => {
  const build = async (): Promise<Map<string, string>> => {
    const root = await mkdtemp(join(tmpdir(), 'index-'));
    await withCorpus(good, async (folder) => writeSearchIndex(await readCorpus(folder), root));
    const files = (await readdir(root, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    const paths = files.map(({ parentPath, name }) => join(parentPath, name));
    const contents = new Map(paths.map((path) => [path.slice(root.length), readFileSync(path, 'latin1')]));
    await rm(root, { recursive: true });
    return contents;
  };
  const first = await build();
  for (let time = 0; time < 5; time += 1) expect(await build()).toEqual(first);
});
