import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldLetters, otherSpellings } from './letters.ts';

test('folding twice changes no more than folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldLetters(foldLetters(text))).toBe(foldLetters(text));
    }),
  );
});

test('case and accents written apart make no difference', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zà-öø-ÿłıßœ]+$/u), (word) => {
      const folded = foldLetters(word);
      expect([foldLetters(word.toUpperCase()), foldLetters(word.normalize('NFD'))]).toEqual([folded, folded]);
    }),
  );
});

test('plain words are folded as any others are', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9]*$/), (word) => {
      expect(foldLetters(word)).toBe(foldLetters(`${word}\u200B`));
    }),
  );
});

test.each([
  ['Müller', ['mueller']],
  ['Mueller', ['muller']],
  ['Ærø', ['aeroe']],
  ['harbour', []],
])('%s', (word, spellings) => {
  expect(otherSpellings(word)).toEqual(spellings);
});
