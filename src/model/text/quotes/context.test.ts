import { expect, test } from 'vitest';
import { quoteContext } from './context.ts';

const text = 'One two three four five six seven.\n\nEight nine.';
const article = {
  text,
  blocks: [
    { start: 0, end: 34, section: 0, heading: false },
    { start: 36, end: 47, section: 1, heading: false },
  ],
};

test('a quote stands between words of its own paragraph, cut at words', () => {
  expect(quoteContext(article, [{ start: 14, end: 18 }], 6)).toEqual([
    {
      pieces: [
        { text: 'three ', quoted: false },
        { text: 'four', quoted: true },
        { text: ' five', quoted: false },
      ],
      cutBefore: true,
      cutAfter: true,
    },
  ]);
});

test('spans in two paragraphs give two passages', () => {
  const passages = quoteContext(article, [
    { start: 0, end: 3 },
    { start: 36, end: 41 },
  ]);
  expect(passages.map(({ pieces }) => pieces.filter(({ quoted }) => quoted).map((piece) => piece.text))).toEqual([
    ['One'],
    ['Eight'],
  ]);
  expect(passages.every(({ cutBefore, cutAfter }) => !cutBefore && !cutAfter)).toBe(true);
});
