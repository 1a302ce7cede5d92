import { describe, expect, test } from 'vitest';
import { coverage, sentences } from './sentences.ts';
import type { PlainText } from './text.ts';

const article = (...paragraphs: string[]): PlainText => {
  let text = '';
  const blocks = paragraphs.map((paragraph, section) => {
    const start = text.length;
    text += paragraph;
    const block = { start, end: text.length, section, heading: paragraph.startsWith('#') };
    text += '\n\n';
    return block;
  });
  return { text: text.trimEnd(), blocks };
};
const split = (text: PlainText, language = 'en'): string[] =>
  sentences(text, language).map(({ start, end }) => text.text.slice(start, end));

describe('sentences', () => {
  test('goes on after initials, titles and abbreviations in the middle', () => {
    const text = 'The aircraft carrier USS Gerald R. Ford sailed. Two U.S. officials said so. Mr. Lund agreed.';
    expect(split(article(text))).toEqual([
      'The aircraft carrier USS Gerald R. Ford sailed.',
      'Two U.S. officials said so.',
      'Mr. Lund agreed.',
    ]);
  });
  test('does not run across paragraphs, and leaves out headings', () => {
    expect(split(article('# A heading', 'One', 'Two.'))).toEqual(['One', 'Two.']);
  });
  test('knows other scripts', () => {
    expect(split(article('火事だ。逃げろ。'), 'ja')).toEqual(['火事だ。', '逃げろ。']);
  });
});

test('coverage finds the sentences that no claim touches', () => {
  const text = article('One is here. Two is bare.', 'Three is here.');
  const all = sentences(text, 'en');
  const { total, covered, bare } = coverage(all, [
    { start: 0, end: 3 },
    { start: 30, end: 33 },
  ]);
  expect([total, covered]).toEqual([3, 2]);
  expect(bare.map(({ start, end }) => text.text.slice(start, end))).toEqual(['Two is bare.']);
});
