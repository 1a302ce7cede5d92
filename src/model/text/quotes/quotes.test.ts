import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuote } from './quotes.ts';
import type { PlainText } from '../text.ts';

const one = (text: string): PlainText => ({
  text,
  blocks: [{ start: 0, end: text.length, section: 0, heading: false }],
});

describe('findQuote', () => {
  const article = one('The harbour burned. “We will,” she said, “rebuild.” The harbour burned.');

  test('finds a span that stands once', () => {
    expect(findQuote(article, 'she said')).toEqual([{ start: 31, end: 39 }]);
  });
  test('finds the spans of a list in order', () => {
    expect(findQuote(article, ['“We will,”', '“rebuild.”'])).toEqual([
      { start: 20, end: 30 },
      { start: 41, end: 51 },
    ]);
  });
  test('asks which one is meant', () => {
    expect(findQuote(article, 'The harbour burned')).toEqual({ fault: 'ambiguous', index: 0, count: 2 });
    expect(findQuote(article, 'The harbour burned', 2)).toEqual([{ start: 52, end: 70 }]);
  });
  test('does not forgive a straight quotation mark, but names the words that are near', () => {
    expect(findQuote(article, '"We will," she')).toEqual({ fault: 'missing', index: 0, nearest: '“We will,” she' });
  });
  test('names nothing where nothing is near', () => {
    expect(findQuote(article, 'xxxxxxxxxxxxxxxxxxxx')).toEqual({ fault: 'missing', index: 0 });
  });
  test('does not run across paragraphs', () => {
    const two: PlainText = {
      text: 'One.\n\nTwo.',
      blocks: [
        { start: 0, end: 4, section: 0, heading: false },
        { start: 6, end: 10, section: 1, heading: false },
      ],
    };
    expect(findQuote(two, 'One.\n\nTwo')).toEqual({ fault: 'crosses', index: 0 });
  });

  test('any stretch of a text that stands once is found where it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const part = text.slice(start, end);
        const found = findQuote(one(text), part);
        if (text.indexOf(part) === text.lastIndexOf(part)) expect(found).toEqual([{ start, end }]);
        else expect(found).toMatchObject({ fault: 'ambiguous' });
      }),
    );
  });
});
