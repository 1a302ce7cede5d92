import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWords } from './findWords.ts';
import { findQuote } from './quotes.ts';
import type { PlainText } from './text.ts';

const FIRST = 'The mayor said: “We’ll rebuild — soon.” The harbour burned.';
const SECOND = 'The harbour burned. Nobody knows why.';
const article: PlainText = {
  text: `${FIRST}\n\n${SECOND}`,
  blocks: [
    { start: 0, end: FIRST.length, section: 0, heading: false },
    { start: FIRST.length + 2, end: FIRST.length + 2 + SECOND.length, section: 1, heading: false },
  ],
};

describe('findWords', () => {
  test.each([
    ['as the article has them', 'Nobody knows why', 'Nobody knows why'],
    ['with straight marks and a hyphen', `said: "We'll rebuild - soon."`, 'said: “We’ll rebuild — soon.”'],
    ['with other spaces and capitals', '  nobody  knows\nWHY ', 'Nobody knows why'],
    ['within quotation marks of the editor’s own', '"Nobody knows why"', 'Nobody knows why'],
    [
      'over two paragraphs',
      'soon.” The harbour burned. The harbour burned. Nobody',
      ['soon.” The harbour burned.', 'The harbour burned. Nobody'],
    ],
  ])('finds words %s', (_, words, quote) => {
    expect(findWords(article, words)).toEqual({ quote });
  });

  test('asks which are meant, and takes the answer', () => {
    expect(findWords(article, 'The harbour burned')).toEqual({ fault: 'ambiguous', index: 0, count: 2 });
    expect(findWords(article, 'the harbour burned')).toEqual({ fault: 'ambiguous', index: 0, count: 2 });
    expect(findWords(article, 'the harbour burned', 2)).toEqual({ quote: 'The harbour burned', occurrence: 2 });
  });

  test('offers the nearest where there are none', () => {
    expect(findWords(article, 'Nobody knew why.')).toEqual({
      fault: 'missing',
      index: 0,
      nearest: 'Nobody knows why.',
    });
    expect(findWords(article, '“”')).toMatchObject({ fault: 'missing' });
    expect(findWords(article, ' \n')).toMatchObject({ fault: 'missing' });
  });

  test('whatever it finds, the check accepts', () => {
    fc.assert(
      fc.property(fc.nat(article.text.length - 1), fc.nat(40), fc.func(fc.boolean()), (start, length, louder) => {
        const words = Array.from(article.text.slice(start, start + length + 1), (sign) =>
          louder(sign) ? sign.toUpperCase() : sign,
        ).join('');
        const found = findWords(article, words);
        if ('quote' in found) expect(findQuote(article, found.quote, found.occurrence)).toBeInstanceOf(Array);
      }),
    );
  });
});
