import { expect, test } from 'vitest';
import { stopWordsIn } from './stopWords.ts';

const storyIn = (...languages: string[]) =>
  ({ story: { language: languages[0] }, articles: languages.map((language) => ({ language })) }) as Parameters<
    typeof stopWordsIn
  >[0];

test('a story comes with the stop words of its languages, of its own first, each once', async () => {
  const [german = '', english = '', ...others] = await stopWordsIn(storyIn('de', 'en', 'de-AT', 'tlh'));
  expect([german.split(' ').slice(0, 3), english.split(' ').slice(0, 3), others]).toEqual([
    ['aber', 'alle', 'allem'],
    ['the', 'of', 'and'],
    [],
  ]);
});

test.each([
  ['de', ['und', 'nicht', 'ich'], ['menschen', 'jahr', 'leute']],
  ['es', ['el', 'para', 'sobre'], ['acuerdo', 'pais', 'afirmo']],
  ['pl', ['jest', 'nie'], []],
  ['nb', ['ikke', 'og'], []],
])('a stop word in %s says nothing of what is sought', async (language, nothing, something) => {
  const words = (await stopWordsIn(storyIn(language)))[0]?.split(' ') ?? [];
  expect(words).toEqual(expect.arrayContaining(nothing));
  expect(words.filter((word) => something.includes(word))).toEqual([]);
});
