import { expect, test } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { readCorpus } from '../readCorpus.fixture.ts';
import { searchOf } from './searchIndex.ts';

/** What the good corpus is searched with: the content of each file by its path. */
function build(): Promise<Map<string, string>> {
  return withCorpus(good, async (folder) => {
    const { feed, data } = searchOf(await readCorpus(folder));
    const index = await feed();
    const files = [...(await index()), ...data()];
    const contents = files.map(async ({ path, content }) => [path, Buffer.from(await content()).toString('latin1')]);
    return new Map((await Promise.all(contents)) as [string, string][]);
  });
}

test('the index holds every claim, and only the files that searching needs', async () => {
  const paths = [...(await build()).keys()];
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
  const first = await build();
  for (let time = 0; time < 5; time += 1) expect(await build()).toEqual(first);
});
