import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLongWords, wordsLongerThan } from './longWords.ts';

/** Breaks every word of which a line does not hold all signs. */
function broken(text: string, line: number): string {
  return breakLongWords(text, new Map(wordsLongerThan(line, text).map((word) => [word, line])));
}

test.each([
  ['a short one stays', 'The harbour burnt.', 10, 'The harbour burnt.'],
  ['a long one is broken with hyphens', 'abcdefghijkl sank', 5, 'abcd-efgh-ijkl sank'],
  ['at its soft hyphens first', 'Hafen\u00ADkommissions\u00ADsitzung', 14, 'Hafen-kommissions-sitzung'],
  ['a soft hyphen in a word that fits is not seen', 'Hafen\u00ADamt', 20, 'Hafenamt'],
  ['its own hyphens are places to break', 'abcde-fghij', 5, 'abcde-fghij'],
  ['signs of several code points are not broken', '👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 2, '👩‍👩‍👧-👩‍👩‍👧👩‍👩‍👧'],
])('%s', (_, text, line, expected) => {
  expect(broken(text, line)).toBe(expected);
});

test('no piece is longer than a line, and nothing but hyphens is added or lost', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'é', 'ß', ' ', '\u00AD'), { maxLength: 60 });
  fc.assert(
    fc.property(letters, fc.integer({ min: 2, max: 12 }), (signs, line) => {
      const text = broken(signs.join(''), line);
      for (const piece of text.split(' ').flatMap((word) => word.split(/(?<=-)/)))
        expect(Array.from(piece).length).toBeLessThanOrEqual(line);
      expect(text.replaceAll('-', '')).toBe(signs.join('').replaceAll('\u00AD', ''));
    }),
  );
});
