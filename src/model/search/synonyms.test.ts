import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { synonymsOf } from './synonyms.ts';

const LISTS = [
  ['deaths', 'killed', 'lives lost'],
  ['ferry', 'boat'],
];

describe('synonymsOf', () => {
  test.each<[string, string[]]>([
    ['The fire killed 83.', ['deaths', 'lives lost']],
    ['The killing went on.', ['deaths', 'lives lost']],
    ['Eighty-three lives were lost.', []],
    ['Lives lost: 83', ['deaths', 'killed']],
    ['83 deaths on two boats', ['killed', 'lives lost', 'ferry']],
    ['83 were killed; all deaths were on a ferry', ['lives lost', 'boat']],
    ['Nothing of that', []],
  ])('%s', (text, expected) => {
    expect(synonymsOf(LISTS, 'en')([text])).toEqual(expected);
  });

  test('words of two texts stand in no row', () => {
    expect(synonymsOf(LISTS, 'en')(['Many lives', 'lost'])).toEqual([]);
  });

  test('the words of a list find each other, whichever stands in the text, in any language', () => {
    const word = fc.constantFrom('Hafen', 'port', 'гавань', 'البحر', 'fire', 'blaze', 'loss of life');
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 2 }), fc.constantFrom('en', 'de', 'ar'), (list, language) => {
        const also = synonymsOf([list], language);
        for (const own of list) expect(also([`x ${own} y`])).toEqual(list.filter((other) => other !== own));
      }),
    );
  });
});
