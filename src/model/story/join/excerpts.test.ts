import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutToExcerpts } from './excerpts.ts';
import { quoteSelectors } from '../../exports/annotations/selectors.ts';
import { BLOCK_BREAK, type PlainText, type Span } from '../../text/text.ts';

function textOf(...paragraphs: string[]): PlainText {
  const blocks = paragraphs.map((paragraph, section) => {
    const start = paragraphs.slice(0, section).reduce((sum, { length }) => sum + length + BLOCK_BREAK.length, 0);
    return { start, end: start + paragraph.length, section, heading: false };
  });
  return { text: paragraphs.join(BLOCK_BREAK), blocks };
}

const spanOf = ({ text }: PlainText, words: string): Span => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const whole = textOf('The dome 🔭 opened. Nobody saw it.', 'Rain fell. It stopped.', 'The end came.');

test('only quoted words are left, each excerpt a block, with where words are left out', () => {
  const { text } = cutToExcerpts(whole, [
    spanOf(whole, 'Rain fell.'),
    spanOf(whole, 'dome 🔭 opened'),
    spanOf(whole, 'It stopped.'),
    spanOf(whole, 'The end'),
  ]);
  expect(text.text).toBe('dome 🔭 opened\n\nRain fell. It stopped.\n\nThe end');
  expect(text.blocks.map(({ excerpt }) => excerpt)).toEqual([
    { start: 4, cutBefore: true, cutAfter: true },
    { start: 35, cutBefore: true, cutAfter: false },
    { start: 59, cutBefore: false, cutAfter: true },
  ]);
});

test('overlapping quotes are one excerpt, and each finds its words in it', () => {
  const spans = [spanOf(whole, 'saw it.'), spanOf(whole, 'Nobody saw')];
  const { text, place } = cutToExcerpts(whole, spans);
  expect(text.text).toBe('Nobody saw it.');
  expect(spans.map(place).map(({ start, end }) => text.text.slice(start, end))).toEqual(['saw it.', 'Nobody saw']);
});

test('positions count in the whole text, and the words around a quote come from its excerpt', () => {
  const span = spanOf(whole, 'Nobody');
  const { text, place } = cutToExcerpts(whole, [span, spanOf(whole, 'Nobody saw')]);
  expect(quoteSelectors(text, [place(span)])).toEqual([
    { exact: 'Nobody', prefix: '', suffix: ' saw', start: 19, end: 25 },
  ]);
});

test('for any text and quotes every quote is found at its place in the whole, and nothing else is kept', () => {
  const paragraph = fc.string({ unit: 'grapheme', minLength: 4, maxLength: 30 }).map((text) => `a${text.trim()}z`);
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 4 }),
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 6 }),
      (paragraphs, picks) => {
        const article = textOf(...paragraphs);
        const spans = picks.flatMap(([which, from, length]) => {
          const block = article.blocks[which % article.blocks.length];
          if (!block) return [];
          const units = Array.from(article.text.slice(block.start, block.end));
          const first = from % units.length;
          const before = units.slice(0, first).join('').length;
          const size = units.slice(first, first + 1 + (length % (units.length - first))).join('').length;
          return [{ start: block.start + before, end: block.start + before + size }];
        });
        const { text, place } = cutToExcerpts(article, spans);
        const points = Array.from(article.text);
        for (const span of spans) {
          const [selector] = quoteSelectors(text, [place(span)]);
          const words = article.text.slice(span.start, span.end);
          expect(selector?.exact).toBe(words);
          expect(points.slice(selector?.start, selector?.end).join('')).toBe(words);
        }
        const isQuoted = (at: number): boolean => spans.some(({ start, end }) => at >= start && at < end);
        const words = article.text.split('').filter((unit, at) => isQuoted(at) && /\S/.test(unit));
        expect(text.text.replace(/\s/g, '')).toBe(words.join(''));
      },
    ),
  );
});
