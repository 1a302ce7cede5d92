import { expect, test } from 'vitest';
import { good, withCorpus } from '../files/corpus.fixture.ts';
import { loadCorpus } from '../files/load.ts';
import { buildSearchIndex } from './searchIndex.ts';

test('the index holds every claim, and only the files that searching needs', async () => {
  const files = await withCorpus(good, async (folder) => {
    const loaded = await loadCorpus(folder);
    return 'corpus' in loaded ? buildSearchIndex(loaded.corpus) : [];
  });
  const paths = files.map(({ path }) => path);
  expect(paths.filter((path) => path.endsWith('.pf_fragment'))).toHaveLength(3);
  expect(paths).toEqual(
    expect.arrayContaining(['pagefind/pagefind.js', 'pagefind/pagefind-worker.js', 'search/data.json']),
  );
  expect(paths.filter((path) => /ui|highlight|component/.test(path))).toEqual([]);
});
