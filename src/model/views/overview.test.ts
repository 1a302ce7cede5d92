import { expect, test } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { loadCorpus } from '../../files/read/load.ts';
import type { Corpus } from '../story/corpus.ts';
import { exampleOf, standingNow, type Example } from './overview.ts';

const ARTICLE = good['articles/port-fire/article.md'] ?? '';
const REBUILD = good['articles/port-fire/claims/rebuild.md'] ?? '';

/** The harbour fire told by a second article, which says, changed or not, what the mayor says in the first. */
async function retold(change: (claim: string) => string): Promise<Corpus> {
  const files = {
    ...good,
    'articles/later/article.md': ARTICLE.replace('date: 2031-05-02', 'date: 2031-06-03'),
    'articles/later/claims/rebuild.md': change(REBUILD.replace('wxyz7890', 'efgh5678')),
  };
  const loaded = await withCorpus(files, loadCorpus);
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  return loaded.corpus;
}

async function example(change: (claim: string) => string): Promise<Example | undefined> {
  return exampleOf((await retold(change)).questions);
}

test('of a question without a summary it is told what stands now where more than one article answers it', async () => {
  const shown = ({ questions }: Corpus) => standingNow(questions, 4).map(({ slug }) => slug);
  expect(shown(await retold((claim) => claim))).toEqual(['rebuild']);
  expect(shown(await retold((claim) => claim.replace(/answers:[^]*---/, '---')))).toEqual([]);
});

test('a question with a summary comes first, and the one written last before the others', async () => {
  const { questions } = await retold((claim) => claim);
  const written = (slug: string, summaryAsOf: string) =>
    questions.map((each) => (each.slug === slug ? { ...each, summary: 'So.', summaryAsOf } : each));
  const shown = (some: typeof questions) => standingNow(some, 4).map(({ slug }) => slug);
  expect(shown(written('how-many-dead', '2031-05-03'))).toEqual(['how-many-dead', 'rebuild']);
  const both = written('how-many-dead', '2031-05-03').map((each) =>
    each.slug === 'rebuild' ? { ...each, summary: 'So.', summaryAsOf: '2031-06-04' } : each,
  );
  expect(shown(both)).toEqual(['rebuild', 'how-many-dead']);
  expect(standingNow(both, 1)).toHaveLength(1);
});

test('the example is a position that several articles have from one voice, and the claim with the shortest quote', async () => {
  const found = await example((claim) => claim.replace('quote: We will rebuild', 'quote: will rebuild'));
  expect(found?.position.label).toBe('It will');
  expect(found?.claims.map(({ id }) => id).sort()).toEqual(['efgh5678', 'wxyz7890']);
  expect(found?.claim.id).toBe('efgh5678');
});

test('there is no example where every voice is counted once, or may be', async () => {
  expect(await example((claim) => claim.replace('origin: ada-lund', 'origin: daily-gull'))).toBeUndefined();
  expect(await example((claim) => claim.replace('origin: ada-lund', 'origin: unknown'))).toBeUndefined();
});
