import { describe, expect, test } from 'vitest';
import { withCorpus } from '../../src/files/corpus.fixture.ts';
import { findingsOf } from '../../src/files/check/findings.ts';
import { loadContent, loadCorpus } from '../../src/files/read/load.ts';
import type { Corpus } from '../../src/model/story/corpus.ts';
import { madeUpCorpus } from './corpus.ts';

describe('a made-up corpus', () => {
  test('is the same for the same seed, and another for another', () => {
    expect([...madeUpCorpus(50, 7)]).toEqual([...madeUpCorpus(50, 7)]);
    expect([...madeUpCorpus(50, 7)]).not.toEqual([...madeUpCorpus(50, 8)]);
  });

  test('gives the check nothing to find', async () => {
    expect(await withMadeUp(300, async (folder) => findingsOf(await loadContent(folder)))).toEqual([]);
  });

  test('holds as much of each sort as a newsroom would have', async () => {
    const { articles, claims, entities, events, questions } = await corpusOf(300);
    expect([claims, articles, entities, events, questions].map(({ length }) => length)).toEqual([300, 12, 100, 38, 3]);
  });

  test('tells of a few entities very often, and of most of them seldom', async () => {
    const { entities } = await corpusOf(300);
    const counts = entities.map(({ claimsAbout }) => claimsAbout.length).sort((a, b) => b - a);
    const all = counts.reduce((sum, count) => sum + count, 0);
    const [top = 0, typical = 0] = [counts[0], counts[50]];
    expect(top / all).toBeGreaterThan(0.05);
    expect(top).toBeGreaterThan(10 * typical);
  });
});

function withMadeUp<T>(claims: number, use: (folder: string) => Promise<T>): Promise<T> {
  return withCorpus(Object.fromEntries(madeUpCorpus(claims)), use);
}

function corpusOf(claims: number): Promise<Corpus> {
  return withMadeUp(claims, async (folder) => {
    const loaded = await loadCorpus(folder);
    if ('corpus' in loaded) return loaded.corpus;
    throw new Error(JSON.stringify(loaded.problems));
  });
}
