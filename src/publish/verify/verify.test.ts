import { expect, test } from 'vitest';
import { corpusOf, loadContent } from '../../files/read/load.ts';
import { soundContent } from '../../files/read/soundContent.ts';
import { searchRecords } from '../../model/search/search.ts';
import { expectedOf } from './verify.ts';

test('a finished index is asked for the terms that it holds, not for words as they are spelt', async () => {
  const reading = await loadContent('src/e2e/ferry');
  const [content, corpus] = [soundContent(reading), corpusOf(reading)];
  if (!content || !corpus) throw new Error('The story has problems.');
  const { terms } = expectedOf(content);
  expect(searchRecords(corpus).map(({ meta }) => meta.title)).toContain(terms);
  // Short words stand in the index with a sign of their own, so that they are no beginnings of longer ones.
  expect(corpus.activeClaims.map(({ statement }) => statement)).not.toContain(terms);
});
