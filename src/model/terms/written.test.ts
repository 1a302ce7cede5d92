import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchWords } from './terms.ts';
import { unwritten, written } from './written.ts';

const term = fc
  .string({ unit: 'grapheme' })
  .map((text) => searchWords(text, 'en').flatMap(({ terms, also }) => [...terms, ...also]))
  .filter((terms) => terms.length > 0)
  .map(([first = '']) => first);

test('what is written has only letters and digits, without marks, case or anything that a program parts', () => {
  const segmenters = ['en', 'zh', 'ja', 'th'].map((language) => new Intl.Segmenter(language, { granularity: 'word' }));
  fc.assert(
    fc.property(
      fc.constantFrom('大火', '火', 'ท่าเรือ', 'ガス', '1.5', '$4.2', 'हिन्दी', '항구', 'łódź', 'בית', '१२'),
      (text) => {
        for (const { terms } of searchWords(text, 'en'))
          for (const word of terms.map(written)) {
            expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
            expect(word.normalize('NFD').toLowerCase()).toBe(word);
            for (const segmenter of segmenters) expect([...segmenter.segment(word)]).toHaveLength(1);
          }
      },
    ),
  );
});

test('what is written can be read again', () => {
  fc.assert(
    fc.property(
      term.filter((text) => !/[\uA000-\uA48C]/.test(text)),
      (text) => {
        expect(unwritten(written(text))).toBe(text);
      },
    ),
  );
});

test('no number is the beginning of another, and no pair of letters of a letter', () => {
  for (const [one, other] of [
    ['1', '15'],
    ['1', '1.5'],
    ['15', '150'],
    ['$4', '$42'],
    ['火', '火车'],
  ] as const)
    expect(written(other).startsWith(written(one))).toBe(false);
});
