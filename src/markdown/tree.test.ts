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
