import { expect, test } from 'vitest';
import { inLanguage, titleLanguage } from './languages.ts';

test('words that run from right to left say so, by their script', () => {
  for (const tag of ['ar', 'he', 'fa-IR', 'ur', 'pa-Arab', 'yi', 'dv'])
    expect(inLanguage(tag), tag).toEqual({ lang: tag, dir: 'rtl' });
  for (const tag of ['en', 'pt-BR', 'ja', 'az-Latn', 'pa']) expect(inLanguage(tag), tag).toEqual({ lang: tag });
});

test('a title that the editors supplied is not in the article’s language', () => {
  expect(titleLanguage({ titleSupplied: true, language: 'he' })).toEqual({});
  expect(titleLanguage({ titleSupplied: false, language: 'he' })).toEqual({ lang: 'he', dir: 'rtl' });
});
