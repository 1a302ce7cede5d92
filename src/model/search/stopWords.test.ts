import { expect, test } from 'vitest';
import { stopTerms } from './stopWords.ts';

test.each([
  ['es', ['él', 'El', 'más', 'a menos'], 'el mas'],
  ['fr', ['à', 'l', 'd’autres', '3'], 'a l'],
  ['zh', ['的', '地'], ''],
])('stop words in %s are terms', (language, words, terms) => {
  expect(stopTerms(words, language)).toBe(terms);
});
