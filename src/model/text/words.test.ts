import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './folding.ts';
import { wordsOf } from './words.ts';

const wholes = (text: string): string[] => wordsOf(text).map(({ whole }) => whole);

describe('wordsOf', () => {
  test.each([
    ['The F-35s', ['the', 'f35s']],
    ['F35', ['f35']],
    ['the U.S. reward', ['the', 'us', 'reward']],
    ['a $50 million prize, 4,000 strong', ['a', '$50', 'million', 'prize', '4000', 'strong']],
    ['Ada Lund’s harbour', ['ada', 'lund', 'harbour']],
    ['harbour—and “fire” … out', ['harbour', 'and', 'fire', 'out']],
    ['Tomás Türk', ['tomas', 'turk']],
    ['— ? …', []],
  ])('%s', (text, expected) => {
    expect(wholes(text)).toEqual(expected);
  });

  test('keeps the parts of a compound', () => {
    expect(wordsOf('counter-narcotics')[0]?.parts).toEqual(['counter', 'narcotics']);
    expect(wordsOf('harbour')[0]?.parts).toEqual([]);
  });

  test('finds in its own words nothing new', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(wholes(wholes(text).join(' '))).toEqual(wholes(text));
      }),
    );
  });
});

test('folding twice changes no more than folding once', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
});
