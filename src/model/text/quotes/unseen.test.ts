import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unseenDifference } from './unseen.ts';
import { differenceInWords } from '../../../wording/problems/differences.ts';

describe('what nobody sees', () => {
  test.each([
    ['Hafen\u00ADkommission tagte', 'Hafenkommission tagte', 'the article has a soft hyphen (U+00AD) after “Hafen”'],
    ['on Fri\u200Bday', 'on Friday', 'the article has a zero width space (U+200B) after “Fri”'],
    ['10\u00A0000 fled', '10 000 fled', 'the article has a no-break space (U+00A0) after “10”'],
    ['10\u202F000 fled', '10 000 fled', 'the article has a narrow no-break space (U+202F) after “10”'],
    ['(port)\u200F stopped', '(port) stopped', 'the article has a right-to-left mark (U+200F) after “(port)”'],
    ['The\uFEFF quay', 'The quay', 'the article has a byte-order mark (U+FEFF) after “The”'],
    ['a ☎\uFE0F rang', 'a ☎ rang', 'the article has a variation selector (U+FE0F) after “☎”'],
    ['the quay', 'the\u00A0quay', 'the quote has a no-break space (U+00A0) after “the”, which the article has not'],
    ['cafe\u0301 burned', 'café burned', 'the article writes accents as signs of their own, the quote does not'],
    ['café burned', 'cafe\u0301 burned', 'the quote writes accents as signs of their own, the article does not'],
  ])('“%s”, “%s”', (article, quote, difference) => {
    const found = unseenDifference(article, quote);
    expect(found && differenceInWords(found)).toBe(difference);
  });

  test('is nothing where words are the same, or look different', () => {
    expect(unseenDifference('the quay', 'the quay')).toBeUndefined();
    expect(unseenDifference('the quay', 'the quays')).toBeUndefined();
    fc.assert(fc.property(fc.string(), (text) => unseenDifference(text, text) === undefined));
  });
});
