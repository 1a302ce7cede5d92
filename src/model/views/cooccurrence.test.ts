import { expect, test } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { loadCorpus } from '../../files/read/load.ts';
import { neighboursOf, pairsOf } from './cooccurrence.ts';

test('pairs are counted once for each claim that is about both', async () => {
  const dead = good['articles/port-fire/claims/dead.md'] ?? '';
  const files = {
    ...good,
    'articles/port-fire/claims/dead.md': dead.replace('  - ada-lund', '  - ada-lund\n  - daily-gull'),
    'articles/port-fire/claims/more.md': dead
      .replace('abcd1234', 'efgh5678')
      .replace('  - ada-lund', '  - daily-gull\n  - ada-lund'),
  };
  const loaded = await withCorpus(files, loadCorpus);
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  const { claims, entities } = loaded.corpus;
  expect(pairsOf(claims).map(({ a, b, claims: number }) => [a.slug, b.slug, number])).toEqual([
    ['ada-lund', 'daily-gull', 2],
  ]);
  const ada = entities.find(({ slug }) => slug === 'ada-lund');
  expect(ada && neighboursOf(ada).map(({ entity, claims: number }) => [entity.name, number])).toEqual([
    ['Daily Gull', 2],
  ]);
});
