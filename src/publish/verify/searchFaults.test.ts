import { expect, test } from 'vitest';
import { corpusOf, loadContent } from '../../files/read/load.ts';
import { searchRecords } from '../../model/search/search.ts';
import { findableTerms } from './searchFaults.ts';

test('a finished index is asked for the terms that it holds, not for words as they are spelt', async () => {
  const corpus = corpusOf(await loadContent('src/e2e/ferry'));
  if (!corpus) throw new Error('The story has problems.');
  expect(searchRecords(corpus).map(({ meta }) => meta.title)).toContain(findableTerms(corpus));
  // Short words stand in the index with a sign of their own, so that they are no beginnings of longer ones.
  expect(corpus.activeClaims.map(({ statement }) => statement)).not.toContain(findableTerms(corpus));
});
