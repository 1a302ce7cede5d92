import { describe, expect, test } from 'vitest';
import { withCorpus } from '../../../src/files/corpus.fixture.ts';
import { findingsOf } from '../../../src/files/check/findings.ts';
import { loadContent, loadCorpus } from '../../../src/files/read/load.ts';
import type { Corpus } from '../../../src/model/story/corpus.ts';
import { madeUpCorpus } from './corpus.ts';
import { realLikeCorpus } from './realLike.ts';

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

describe('a story like a real one', () => {
  test('is the same for the same seed, and another for another', () => {
    expect([...realLikeCorpus(10, 7)]).toEqual([...realLikeCorpus(10, 7)]);
    expect([...realLikeCorpus(10, 7)]).not.toEqual([...realLikeCorpus(10, 8)]);
  });

  test('has no mistake, and is as long and as uneven as real articles', async () => {
    await withCorpus(Object.fromEntries(realLikeCorpus(120)), async (folder) => {
      const { articles, claims } = await corpusIn(folder);
      const counts = articles.map((article) => article.claims.length).toSorted((a, b) => a - b);
      const middle = (counts[59] ?? 0) - 24;
      const shared = claims.filter(({ answers }) => answers.length > 0).length / claims.length;
      const length = articles.reduce((sum, { text }) => sum + text.text.length, 0) / articles.length;
      expect([Math.abs(middle) < 5, (counts.at(-1) ?? 0) > 45, (counts[5] ?? 0) < 8]).toEqual([true, true, true]);
      expect(shared).toBeLessThan(0.1);
      expect(Math.abs(length / 4600 - 1)).toBeLessThan(0.2);
    });
  });
});

function withMadeUp<T>(claims: number, use: (folder: string) => Promise<T>): Promise<T> {
  return withCorpus(Object.fromEntries(madeUpCorpus(claims)), use);
}

function corpusOf(claims: number): Promise<Corpus> {
  return withMadeUp(claims, corpusIn);
}

async function corpusIn(folder: string): Promise<Corpus> {
  const loaded = await loadCorpus(folder);
  if ('corpus' in loaded) return loaded.corpus;
  throw new Error(JSON.stringify(loaded.problems));
}
