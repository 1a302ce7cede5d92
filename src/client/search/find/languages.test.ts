import { afterAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../e2e/madeUp/languages.ts';
import { articleIn, lettersOf, storyIn } from '../../../e2e/madeUp/languageStory.ts';
import { withCorpus } from '../../../files/corpus.fixture.ts';
import { readCorpus } from '../../../publish/readCorpus.fixture.ts';
import { endIndexing } from '../../../publish/searchIndex/searchIndex.ts';
import { places } from './order.ts';
import { openStory } from '../story/realStory.fixture.ts';
import { runSearch } from './run.ts';
import type { SearchedStory } from '../story/story.ts';

afterAll(endIndexing);

/** The letters of all claims that a query finds, and how many are said to be found. */
async function find(query: string, stories: SearchedStory[]): Promise<{ found: string; total: number | undefined }> {
  const outcome = await runSearch(
    { stories, placesIn: places(stories), others: [] },
    new URLSearchParams({ q: query }),
  );
  const claims = (await outcome?.found.next(20)) ?? [];
  return { found: lettersOf(claims.map(({ claim }) => claim.url)), total: outcome?.found.total };
}

describe.each(LANGUAGES)('a story in $language', (judged) => {
  const queries = { ...judged.finds, ...judged.knows };

  test('has twenty judged queries', () => {
    expect(Object.keys(queries)).toHaveLength(20);
  });

  test('is found by them, with Pagefind itself', async () => {
    await withCorpus(storyIn(judged), async (folder) => {
      const story = await openStory(await readCorpus(folder), folder, '/');
      const answers = await Promise.all(
        Object.keys(queries).map(async (query) => [query, await find(query, [story])] as const),
      );
      expect(Object.fromEntries(answers.map(([query, { found }]) => [query, found]))).toEqual(queries);
      // Of a phrase, the claims that have its words are counted before they are looked through.
      for (const [query, { found, total }] of answers)
        if (!query.includes('"')) expect(total, query).toBe(found.length);
    });
  });
});

test('stories in two languages are searched as one, each by its own words', async () => {
  const [french, norwegian] = ['fr', 'nb'].map((language) => LANGUAGES.find((judged) => judged.language === language));
  if (!french || !norwegian) throw new Error('A language is missing.');
  await withCorpus(storyIn(french), (first) =>
    withCorpus(storyIn(norwegian), async (second) => {
      const stories = [
        await openStory(await readCorpus(first), first, '/fr/'),
        await openStory(await readCorpus(second), second, '/nb/'),
      ];
      const asked = { Tromso: 'a', incendies: 'a', "l'école": 'b', '15': 'dd', 'incendie vendredi': 'a', sindaco: '' };
      for (const [query, found] of Object.entries(asked))
        expect(await find(query, stories), query).toEqual({ found, total: found.length });
      // No claim has both, so that those with one of them are shown.
      expect(await find('incendie Tromsø', stories)).toEqual({ found: 'aa', total: 2 });
    }),
  );
});

/** A claim of the story that the articles of a language are in, by a letter. */
const german = {
  language: 'de',
  claims: { a: 'Die Fähre brannte', b: 'Zwei Fähren fuhren aus', c: 'Der Hafen ist zu' },
  finds: {},
};

test('a story in English finds all forms of the words of articles in another language', async () => {
  const files = { ...storyIn({ ...german, language: 'en', claims: {} }), ...articleIn(german, true) };
  await withCorpus(files, async (folder) => {
    const story = await openStory(await readCorpus(folder), folder, '/');
    const asked = { Fähre: 'ab', fähren: 'ab', 'die Fähre in der Nacht': 'ab', Hafen: 'c' };
    for (const [query, found] of Object.entries(asked)) expect((await find(query, [story])).found, query).toBe(found);
  });
});

test('what says nothing in the language of a story is not sought', async () => {
  const spanish = {
    language: 'es',
    claims: { a: 'La isla tiene un muelle', b: 'El alcalde habló del muelle' },
    finds: {},
  };
  await withCorpus(storyIn(spanish), async (folder) => {
    const story = await openStory(await readCorpus(folder), folder, '/');
    expect(await find('el muelle de la isla', [story])).toEqual({ found: 'a', total: 1 });
    expect(await find('la', [story])).toEqual({ found: 'a', total: 1 });
  });
});
