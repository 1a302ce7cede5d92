import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstWords } from './firstWords.ts';

describe('the first words of a text', () => {
  it.each([
    ['The ferry sank.', 15, 'The ferry sank.'],
    ['The ferry sank.', 14, 'The ferry sank'],
    ['The ferry sank.', 13, 'The ferry'],
    ['The ferry, it sank.', 10, 'The ferry'],
    ['The ferry’s crew', 11, 'The ferry’s'],
    ['渡し船は港で沈んだ。', 6, '渡し船は港で'],
    ['Hafenfeuerwehr', 5, 'Hafenfeuerwehr'],
  ])('of “%s” in %i characters', (text, most, expected) => {
    expect(firstWords(text, most)).toBe(expected);
  });

  it('are the whole, or a beginning that fits and holds no half of a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(30), (text, most) => {
        const words = firstWords(text, most);
        if (words === text) return;
        expect(text.startsWith(words)).toBe(true);
        expect(words.length).toBeLessThanOrEqual(most);
        expect(words).not.toBe('');
        expect(words.isWellFormed()).toBe(true);
      }),
    );
  });
});
