import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  directionOf,
  editorsMarking,
  inLanguage,
  isolated,
  isolatedLines,
  isolatedName,
  titleMarking,
} from './marking.ts';

const TAGS = [
  'ar',
  'he',
  'fa-IR',
  'ur',
  'pa-Arab',
  'yi',
  'dv',
  'ckb',
  'en',
  'fr',
  'pt-BR',
  'ja',
  'az-Latn',
  'pa',
  'he-Latn',
];

test('a language runs the way that its script does', () => {
  expect(TAGS.filter((tag) => directionOf(tag) === 'rtl')).toEqual(TAGS.slice(0, 8));
});

test('words are marked where their language or its direction is not the page’s', () => {
  expect(inLanguage('he', 'en')).toEqual({ lang: 'he', dir: 'rtl' });
  expect(inLanguage('en', 'he')).toEqual({ lang: 'en', dir: 'ltr' });
  expect(inLanguage('fr', 'en')).toEqual({ lang: 'fr' });
  expect(inLanguage('ar', 'he')).toEqual({ lang: 'ar' });
  expect(inLanguage('he', 'he')).toEqual({});
});

test('the editors’ words within a marked passage are marked back, and run the way of the page', () => {
  const tag = fc.constantFrom(...TAGS);
  fc.assert(
    fc.property(tag, tag, (article, page) => {
      const around = inLanguage(article, page);
      const within = { lang: page, dir: directionOf(page), ...around, ...editorsMarking(around, page) };
      expect(within).toEqual({ lang: page, dir: directionOf(page) });
    }),
  );
});

test('a title that the editors supplied is not in the article’s language', () => {
  const marking = inLanguage('he', 'en');
  expect(titleMarking({ titleSupplied: true, marking })).toEqual({});
  expect(titleMarking({ titleSupplied: false, marking })).toEqual(marking);
});

test('words that run another way are set apart within a line', () => {
  expect(isolated('“Fire”: the', inLanguage('en', 'he'))).toBe('\u2066“Fire”: the\u2069');
  expect(isolated('שריפה!', inLanguage('he', 'en'))).toBe('\u2067שריפה!\u2069');
  expect(isolated('Feu !', inLanguage('fr', 'en'))).toBe('Feu !');
  expect(isolatedName('Daily Gull', 'ar')).toBe('\u2068Daily Gull\u2069');
  expect(isolatedName('صدى النهر', 'en')).toBe('صدى النهر');
});

test('words that are set apart stay so where a line breaks among them', () => {
  expect(isolatedLines(['\u2068one \u2067two', 'three\u2069 four', 'five\u2069 six'])).toEqual([
    '\u2068one \u2067two\u2069\u2069',
    '\u2068\u2067three\u2069 four\u2069',
    '\u2068five\u2069 six',
  ]);
});
