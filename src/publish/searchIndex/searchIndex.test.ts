import { expect, test } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { keepInMemory } from '../keep/keptValues.ts';
import { readCorpus } from '../readCorpus.fixture.ts';
import type { Shard } from '../undocumented/pagefind/shard.ts';
import { searchOf } from './searchIndex.ts';

/** What the good corpus is searched with: the content of each file by its path. */
function build(kept = keepInMemory<Shard>()): Promise<Map<string, string>> {
  return withCorpus(good, async (folder) => {
    const { index, data } = searchOf(await readCorpus(folder));
    const files = [...(await index(kept)), ...data()];
    const contents = files.map(async ({ path, content }) => [path, Buffer.from(await content()).toString('latin1')]);
    return new Map((await Promise.all(contents)) as [string, string][]);
  });
}

test('the index holds only the files that searching needs', async () => {
  const paths = [...(await build()).keys()];
  expect(paths).toEqual(
    expect.arrayContaining([
      'pagefind/pagefind.js',
      'pagefind/pagefind-worker.js',
      expect.stringMatching(/^pagefind\/fragment\/\w{10}\/0\.pf_fragment$/),
      'search/data.json',
    ]),
  );
  expect(paths.filter((path) => /ui|highlight|component/.test(path))).toEqual([]);
});

test('the same claims give the same files, byte for byte', async () => {
  const first = await build();
  for (let time = 0; time < 5; time += 1) expect(await build()).toEqual(first);
});

test('a shard that is kept is not made again, and one that no claim is in any more is forgotten', async () => {
  const shards = keepInMemory<Shard>();
  const made: string[] = [];
  const kept = {
    ...shards,
    set: (key: string, shard: Shard) => {
      made.push(key);
      shards.set(key, shard);
    },
  };
  kept.set('former', { name: 'former' } as Shard);
  const first = await build(kept);
  expect(await build(kept)).toEqual(first);
  expect(made).toHaveLength(2);
  expect(shards.get('former')).toBeUndefined();
});
