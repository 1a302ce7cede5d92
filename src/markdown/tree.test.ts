import { describe, expect, test } from 'vitest';
import { toHtml } from 'hast-util-to-html';
import { parseMarkdown, plainText } from './tree.ts';

const text = (markdown: string): string => plainText(parseMarkdown(markdown)).text;

describe('plainText', () => {
  test('is what a reader gets: blocks apart, syntax gone, line breaks folded', () => {
    expect(text('# Head\n\nOne *two*\nthree [four](https://a.example).\n\n- a\n- b\n  - c')).toBe(
      'Head\n\nOne two three four.\n\na\n\nb\n\nc',
    );
  });
  test('keeps quotation marks, dashes and currency as they are', () => {
    expect(text('He said -- "it\'s $50m" … “yes” – no.')).toBe('He said -- "it\'s $50m" … “yes” – no.');
  });
  test('reads GFM tables cell by cell', () => {
    expect(text('| a | b |\n| - | - |\n| c | d |')).toBe('a\n\nb\n\nc\n\nd');
  });
  test('tells where line breaks and pictures stand in a block', () => {
    const { text, blocks } = plainText(
      parseMarkdown('# A\n\nRed\\\nblue  \n*green* ![](https://a.example/b.png) grey.'),
    );
    expect(text).toBe('A\n\nRed blue green  grey.');
    expect(blocks.map(({ breaks }) => breaks)).toEqual([undefined, [6, 11, 18]]);
  });
  test('tells which top-level element each block stands in', () => {
    expect(
      plainText(parseMarkdown('# A\n\n- b\n- c\n\nd')).blocks.map(({ section, heading }) => [section, heading]),
    ).toEqual([
      [0, true],
      [1, false],
      [1, false],
      [2, false],
    ]);
  });
});

describe('notes', () => {
  const noted = 'Ten died.[^1] None[^b] fled.\n\n[^1]: The police say nine.\n\n[^b]: So *they* say.\n\n    And again.';

  test('add nothing to the text', () => {
    expect(text(noted)).toBe('Ten died. None fled.\n\nThe police say nine.\n\nSo they say.\n\nAnd again.');
  });

  test('are led to, and lead back', () => {
    const html = toHtml(parseMarkdown(noted));
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets).toEqual(['fn-1', 'fn-b', 'fnref-1', 'fnref-b']);
    expect(ids).toEqual(expect.arrayContaining(targets));
  });
});

describe('signs of the text', () => {
  test.each(['Between 10~20 and 30~40 people.', 'It lasts 3~5 days and costs 100~200 euros.', 'A ~ B ~ C.'])(
    'stay in “%s”',
    (words) => {
      expect(text(words)).toBe(words);
    },
  );
});

describe('parseMarkdown', () => {
  test('leaves out raw HTML and addresses that could run', () => {
    const html = toHtml(
      parseMarkdown(
        '<script>alert(1)</script>\n\n[x](javascript:alert(1)) <img src=x onerror=alert(1)> [y](https://a.example)',
      ),
    );
    expect(html).not.toMatch(/script|onerror|<img/);
    expect(html).toContain('href="https://a.example"');
  });
});
