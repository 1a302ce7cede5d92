import { expect, test } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { keepInMemory, type KeptValues } from '../keep/keptValues.ts';
import { readCorpus } from '../readCorpus.fixture.ts';
import type { ShardSize } from './cut.ts';
import { searchOf, type Part } from './searchIndex.ts';

/** Two articles of one claim each besides that of the good corpus, each with a shard of its own. */
const oneArticle: ShardSize = { least: 1, most: 1, oneIn: 1 };
const many = {
  ...good,
  ...Object.fromEntries(
    ['north', 'south'].flatMap((side) => [
      [
        `articles/${side}/article.md`,
        (good['articles/port-fire/article.md'] ?? '').replace('Fire in the harbour', `Fire in the ${side}`),
      ],
      [
        `articles/${side}/claims/rebuild.md`,
        (good['articles/port-fire/claims/rebuild.md'] ?? '')
          .replace('wxyz7890', `${side}123`)
          .replace('the harbour will', `the ${side} will`),
      ],
    ]),
  ),
};

/** What a corpus is searched with: the content of each file by its path. */
function build(kept = keepInMemory<Part>(), files = good, size?: ShardSize): Promise<Map<string, string>> {
  return withCorpus(files, async (folder) => {
    const { index, data } = await searchOf(await readCorpus(folder), kept, { size });
    const contents = [...index, ...data].map(async ({ path, content }) => [
      path,
      Buffer.from(await content()).toString('latin1'),
    ]);
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
  const { kept, made } = counted();
  kept.set('former', { shard: { name: 'former' } } as Part);
  const first = await build(kept);
  expect(await build(kept)).toEqual(first);
  expect(made).toHaveLength(2);
  expect(kept.get('former')).toBeUndefined();
});

test('edits of one claim and of a name that claims of all shards have give what an index from nothing gives', async () => {
  const { kept, made } = counted();
  const edited = (file: string, from: string, to: string): typeof many => {
    const text = many[file]?.replace(from, to) ?? '';
    expect(text).not.toBe(many[file]);
    return { ...many, [file]: text };
  };
  await build(kept, many, oneArticle);
  const states: [corpus: typeof many, shards: number][] = [
    [edited('articles/south/claims/rebuild.md', 'the south will', 'all of the south will'), 1],
    [edited('entities/ada-lund.md', 'name: Ada Lund', 'name: Ada Beata Lund'), 3],
  ];
  for (const [state, shards] of states) {
    made.length = 0;
    expect(await build(kept, state, oneArticle)).toEqual(await build(keepInMemory(), state, oneArticle));
    expect(made).toHaveLength(shards);
  }
});

/** Keeps parts, and the keys of those that are made. */
function counted(): { kept: KeptValues<Part>; made: string[] } {
  const parts = keepInMemory<Part>();
  const made: string[] = [];
  const set = (key: string, part: Part): void => {
    made.push(key);
    parts.set(key, part);
  };
  return { kept: { ...parts, set }, made };
}
