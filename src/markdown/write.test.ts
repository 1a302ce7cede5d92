import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../files/raw/paragraphs.ts';
import { readProse } from './readProse.ts';
import { parseMarkdown, plainText } from './tree.ts';
import { paragraphTree, writeMarkdown } from './write.ts';

const reread = (paragraphs: readonly string[]): string =>
  plainText(parseMarkdown(writeMarkdown(paragraphTree(paragraphs)))).text;

/** Texts made of what Markdown takes for syntax, and of anything at all. */
const syntax = fc.constantFrom(
  ...['*', '_', '#', '<', '>', '&', '`', '~', '|', '\\', '[', ']', '(', ')', '!', '^', ':', '@', '.', '-', '+', '='],
  ...[
    '1.',
    '2)',
    ' ',
    '  ',
    '\n',
    '\n\n',
    'a',
    'Z',
    '&amp;',
    '&copy',
    '<b>',
    '</p>',
    '<!--',
    'https://',
    'www.',
    '---',
  ],
  ...[
    '[^1]',
    '[x]',
    ']: ',
    '| - |',
    '```',
    '    ',
    '\t',
    '“',
    '”',
    '\u00a0',
    '😀',
    'é',
    'مرحبا',
    'x@y.zz',
    '$',
    '{',
    '%',
  ],
);
const text = fc.oneof(
  fc.array(syntax, { maxLength: 24 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

describe('writeMarkdown', () => {
  test.each([
    '# 1',
    '1. One of 3',
    '- dash',
    '*not* _emphasis_ ~~or~~ `code`',
    'a < b && c > d <script>alert(1)</script>',
    '&amp; &copy;',
    'www.a.example, https://b.example/_c_ and d@e.example',
    '> quoted',
    '[a](b) ![c](d) [^e]',
    'Ends in \\',
    '---',
    '+1 555',
    '| a | b |',
  ])('%s reads back as it is', (words) => {
    expect(reread([words])).toBe(words);
  });

  test('whatever a text holds, its words read back letter for letter', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const paragraphs = paragraphsOf(raw);
        expect(reread(paragraphs)).toBe(paragraphs.join('\n\n'));
        expect(readProse(writeMarkdown(paragraphTree(paragraphs)))).toEqual({
          links: [],
          html: [],
          pictures: [],
          lost: [],
        });
      }),
      { numRuns: 2000 },
    );
  });
});
