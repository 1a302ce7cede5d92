import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWords } from './findWords.ts';
import { findQuote } from './quotes.ts';
import type { PlainText } from '../text.ts';

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

const HARD: readonly [string, string, string][] = [
  ['composed and decomposed accents', 'The cafe\u0301 of Zoe\u0308 burned down.', 'café of Zoë burned'],
  ['a soft hyphen', 'Die Hafen\u00ADkommission tagte.', 'Hafenkommission tagte'],
  ['a zero width space', 'The board\u200B met on Fri\u200Bday here.', 'The board met on Friday'],
  ['a mark of direction', 'The ferry (السفن)\u200F stopped there.', 'ferry (السفن) stopped'],
  ['a narrow no-break space', 'About 10\u202F000 people fled.', 'About 10 000 people fled'],
  ['a variation selector', 'The ☎\uFE0F rang.', 'The ☎ rang'],
  ['two spaces', 'Nobody knows why.', 'Nobody  knows  why'],
];

describe('words whose difference nobody sees', () => {
  test.each(HARD)('are found over %s, and quoted as they stand', (_, text, words) => {
    const article = { text, blocks: [{ start: 0, end: text.length, section: 0, heading: false }] };
    const found = findWords(article, words);
    if (!('quote' in found)) throw new Error(JSON.stringify(found));
    expect(text).toContain(found.quote);
    expect(findQuote(article, found.quote, found.occurrence)).toBeInstanceOf(Array);
  });

  test('a letter is not its accented form, nor a part of a syllable the whole', () => {
    const text = 'Der Schüler und 각 sind da; re\u0301sume\u0301.';
    const article = { text, blocks: [{ start: 0, end: text.length, section: 0, heading: false }] };
    expect(findWords(article, 'Schuler')).toMatchObject({ fault: 'missing' });
    expect(findWords(article, '가')).toMatchObject({ fault: 'missing' });
    expect(findWords(article, 'resume')).toMatchObject({ fault: 'missing' });
  });
});

test('a repeated paragraph within a stretch is quoted with the number of its place', () => {
  const text = 'They left.\n\nNobody came.\n\nThey left.\n\nThe end.';
  const starts = [0, 12, 26, 38];
  const ends = [10, 24, 36, 46];
  const blocks = starts.map((start, section) => ({ start, end: ends[section] ?? 0, section, heading: false }));
  const found = findWords({ text, blocks }, 'They left. The end.');
  expect(found).toEqual({ quote: ['They left.', 'The end.'], occurrence: [2, 1] });
});
