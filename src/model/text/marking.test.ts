import { expect, test } from 'vitest';
import { inLanguage, titleMarking } from './marking.ts';

test('words are marked where their language is not the page’s, and where their script runs from right to left', () => {
  for (const tag of ['ar', 'he', 'fa-IR', 'ur', 'pa-Arab', 'yi', 'dv'])
    expect(inLanguage(tag, 'en'), tag).toEqual({ lang: tag, dir: 'rtl' });
  for (const tag of ['fr', 'pt-BR', 'ja', 'az-Latn', 'pa']) expect(inLanguage(tag, 'en'), tag).toEqual({ lang: tag });
  expect(inLanguage('en', 'en')).toEqual({});
  expect(inLanguage('he', 'he')).toEqual({ dir: 'rtl' });
});

test('a title that the editors supplied is not in the article’s language', () => {
  const marking = inLanguage('he', 'en');
  expect(titleMarking({ titleSupplied: true, marking })).toEqual({});
  expect(titleMarking({ titleSupplied: false, marking })).toEqual(marking);
});
