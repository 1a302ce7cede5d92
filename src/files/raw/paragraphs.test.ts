import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphsOf } from './paragraphs.ts';

describe('paragraphsOf', () => {
  test.each([
    ['parts at empty lines', 'a\n\nb\n \t\nc', ['a', 'b', 'c']],
    ['takes each line for one where there are no empty lines', 'One.\nTwo.', ['One.', 'Two.']],
    [
      'joins lines that were broken to fit a page',
      `${'x'.repeat(60)}\n${'y'.repeat(70)}\nz`,
      [`${'x'.repeat(60)} ${'y'.repeat(70)} z`],
    ],
    [
      'joins those of a narrow column, where a sentence ends with the last',
      'The keepers of the light\nsaid that the lamp had\nfailed.',
      ['The keepers of the light said that the lamp had failed.'],
    ],
    [
      'leaves short lines of which each says something',
      'The lamp failed on Tuesday.\nThe ferry ran aground.',
      ['The lamp failed on Tuesday.', 'The ferry ran aground.'],
    ],
    [
      'joins them without a space where the script has none',
      `${'港'.repeat(30)}\n${'火'.repeat(30)}\n終`,
      [`${'港'.repeat(30)}${'火'.repeat(30)}終`],
    ],
    ['reads CRLF, CR and Unicode line ends', 'a\r\n\r\nb\r\rc\u2029d', ['a', 'b', 'c', 'd']],
    ['folds white space', '  a \t b\u000cc ', ['a b c']],
    ['finds none in nothing', ' \n\n ', []],
  ])('%s', (_, text, paragraphs) => {
    expect(paragraphsOf(text)).toEqual(paragraphs);
  });

  test('loses no word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(paragraphsOf(text).join('').replace(/\s/g, '')).toBe(text.replace(/[\s\u0085]/g, ''));
      }),
    );
  });
});
