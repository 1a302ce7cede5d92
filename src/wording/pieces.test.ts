import fc from 'fast-check';
import { expect, it } from 'vitest';
import { piecesOf } from './pieces.ts';

it('makes a thing of the words in each tag that it knows, and leaves others as they are', () => {
  const make = { a: (words: string) => ({ words }), at: () => ({ words: 'now' }) };
  expect(piecesOf('See <a>this</a>, <at/> or <b>that</b>.', make)).toEqual([
    'See ',
    { words: 'this' },
    ', ',
    { words: 'now' },
    ' or <b>that</b>.',
  ]);
  expect(piecesOf('<a>All</a>', make)).toEqual([{ words: 'All' }]);
});

it('gives a message without tags as it is', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      fc.pre(!text.includes('<'));
      expect(piecesOf(text, { a: (words) => words })).toEqual([text]);
    }),
  );
});
