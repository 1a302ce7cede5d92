import { describe, expect, it } from 'vitest';
import { moveEnd, nextBare, toWords, withSpan } from './selecting.ts';

const text = 'Ada Lund paid $30 for “red” paint. She left.\n\nThe ferry sank.';
const article = {
  text,
  blocks: [
    { start: 0, end: 44, section: 0, heading: false },
    { start: 46, end: text.length, section: 1, heading: false },
  ],
};
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const said = (found: { start: number; end: number } | undefined): string | undefined =>
  found && text.slice(found.start, found.end);

describe('toWords', () => {
  it.each([
    ['da Lun', 'Ada Lund'],
    [' paid ', 'paid'],
    ['d $3', 'paid $30'],
    ['$30', '$30'],
    ['30 for', '30 for'],
    ['“red” pai', '“red” paint'],
    ['paint.', 'paint.'],
    ['paint', 'paint'],
  ])('makes of “%s” the words “%s”', (selected, words) => {
    expect(said(toWords(article, span(selected), 'en'))).toBe(words);
  });

  it('makes nothing of what holds no word', () => {
    expect(toWords(article, span('. '), 'en')).toBeUndefined();
  });

  it('reaches over paragraphs', () => {
    expect(said(toWords(article, { start: 39, end: 51 }, 'en'))).toBe('left.\n\nThe ferry');
  });
});

describe('moveEnd', () => {
  it('moves either end by a word, and leaves at least one', () => {
    const paid = span('paid $30');
    expect(said(moveEnd(article, paid, 'end', 1, 'en'))).toBe('paid $30 for');
    expect(said(moveEnd(article, paid, 'end', -1, 'en'))).toBe('paid');
    expect(said(moveEnd(article, paid, 'start', -1, 'en'))).toBe('Lund paid $30');
    expect(said(moveEnd(article, span('paid'), 'end', -1, 'en'))).toBe('paid');
    expect(said(moveEnd(article, span('paid'), 'start', 1, 'en'))).toBe('paid');
  });

  it('stays within its paragraph', () => {
    expect(said(moveEnd(article, span('left'), 'end', 1, 'en'))).toBe('left');
    expect(said(moveEnd(article, span('The'), 'start', -1, 'en'))).toBe('The');
  });
});

describe('nextBare', () => {
  const bare = [span('She left.'), span('The ferry sank.')];
  it('goes from one bare sentence to the next and around, without the full stop', () => {
    expect(said(nextBare(article, bare, -1))).toBe('She left');
    expect(said(nextBare(article, bare, span('She left').end))).toBe('The ferry sank');
    expect(said(nextBare(article, bare, text.length))).toBe('She left');
    expect(nextBare(article, [], -1)).toBeUndefined();
  });
});

describe('withSpan', () => {
  it('keeps spans in the order of the text, and takes a new one in place of those that it touches', () => {
    const [ada, paint, ferry] = [span('Ada'), span('paint'), span('ferry')];
    expect(withSpan([paint, ferry], ada)).toEqual([ada, paint, ferry]);
    expect(withSpan([ada, paint], span('red” paint'))).toEqual([ada, span('red” paint')]);
  });
});
