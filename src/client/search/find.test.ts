import { describe, expect, test } from 'vitest';
import { find } from './find.ts';
import type { Fragment, Hit, Pagefind } from './pagefind.ts';

const texts = { a: 'harbour fire', b: 'fire in the harbour', c: 'fire in the port', d: 'nothing' };

/** Stands in for Pagefind: finds the texts that have all words, the longest first. */
const pagefind: Pagefind = {
  options: () => Promise.resolve(),
  mergeIndex: () => Promise.resolve(),
  init: () => Promise.resolve(),
  search: (term) => {
    const words = term?.split(' ') ?? [];
    const found = Object.entries(texts).filter(([, text]) => words.every((word) => text.split(' ').includes(word)));
    const hits = found.map(([id, text]): Hit => ({
      id,
      score: text.length,
      data: () => Promise.resolve(fragment(id, text)),
    }));
    return Promise.resolve({ results: hits.sort((x, y) => y.score - x.score) });
  },
};
const fragment = (id: string, content: string): Fragment => ({ url: id, content, meta: {}, filters: {} });
const search = async (words: string[], phrases: string[] = []): Promise<[string[], boolean]> => {
  const found = await find(pagefind, { words, phrases }, {});
  return [(await found.next(20)).map(({ url }) => url), found.partial];
};

describe('find', () => {
  test('finds the claims with all words; those in which they stand together come first', async () => {
    expect(await search(['harbour', 'fire'])).toEqual([['a', 'b'], false]);
  });
  test('falls back to the claims with most of the words', async () => {
    expect(await search(['fire', 'port', 'harbour'])).toEqual([['b', 'c', 'a'], true]);
  });
  test('holds to a phrase', async () => {
    expect(await search([], ['harbour fire'])).toEqual([['a'], false]);
    expect(await search(['port'], ['harbour fire'])).toEqual([[], false]);
  });
  test('finds everything where no word is given', async () => {
    expect((await search([]))[0]).toHaveLength(4);
  });
  test('hands out a few at a time', async () => {
    const found = await find(pagefind, { words: ['fire'], phrases: [] }, {});
    expect([await found.next(2), await found.next(2), await found.next(2)].map((batch) => batch.length)).toEqual([
      2, 1, 0,
    ]);
  });
});
