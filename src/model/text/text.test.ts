import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointOffsets } from './text.ts';

test('offsets count code points, as W3C text positions do', () => {
  expect(codePointOffsets('a😀b', [0, 1, 3, 4])).toEqual([0, 1, 2, 3]);
});

test('agrees with the string iterator on any text', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 20 }), (parts) => {
      const text = parts.join('');
      const borders = parts.map((_, index) => parts.slice(0, index + 1).join('').length);
      expect(codePointOffsets(text, borders)).toEqual(
        borders.map((border) => Array.from(text.slice(0, border)).length),
      );
    }),
  );
});
