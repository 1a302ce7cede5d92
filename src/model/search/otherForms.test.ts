import { expect, test } from 'vitest';
import { otherForms } from './otherForms.ts';

const french = (text: string) => ({ text, language: 'fr-CA' });
const quotes = [french('Le navire brûle'), french('Deux navires, 2031'), { text: 'The navires', language: 'en' }];

test('each form of a word is found by the others of its language', () => {
  const formsOf = otherForms(quotes, new Map([['fr', (word: string) => word.replace(/s$/, '')]]));
  expect(quotes.map(formsOf)).toEqual([[french('navires')], [french('navire')], []]);
});

test('where no endings are known, nothing is added', () => {
  expect(quotes.flatMap(otherForms(quotes, new Map()))).toEqual([]);
});
