import { describe, expect, test } from 'vitest';
import { keepSigns } from './lost.ts';
import { readProse } from './readProse.ts';
import { parseMarkdown, parseSyntax, plainText } from './tree.ts';
import { problemInWords } from '../wording/problems/problems.ts';

const lost = (markdown: string): string[] =>
  readProse(markdown).lost.map(
    ({ loss, params }) => problemInWords({ rule: 'signs-kept', key: loss, params }).split('; ')[0] ?? '',
  );

describe('what Markdown takes out of a text', () => {
  test.each([
    ['It is 2*3*4 large.', '“*3*” marks emphasis, and its marks go'],
    ['1986. What a summer.', '“1986.” begins a list, and is not part of the text'],
    ['- No, she said.', '“-” begins a list, and is not part of the text'],
    ['One [note] here.\n\n[note]: https://a.example', '“[note]” becomes a link, and its brackets go'],
    ['Text.\n\n[Correction]: fixed', '“[Correction]: fixed” is taken for the address of a link, and is not shown'],
    ['Text.\n\n[^1]: Nine.', '“[^1]: Nine.” is a note that nothing refers to, and is not shown'],
  ])('%s', (markdown, told) => {
    expect(lost(markdown)).toEqual([told]);
  });

  test.each([
    'A *word* and **two words**.',
    '1. One.\n2. Two.',
    '- a\n- b',
    'A [link](https://a.example) and [another][1].\n\n[1]: https://a.example',
    'Ten.[^1]\n\n[^1]: Nine.',
    'Escaped \\[note], 2\\*3\\*4 and\n\n1986\\. What a summer.',
  ])('is nothing in “%s”', (markdown) => {
    expect(lost(markdown)).toEqual([]);
  });

  test('is found where it stands', () => {
    expect(readProse('Text.\n\nIt is 2*3*4.').lost).toMatchObject([{ offset: 14 }]);
  });
});

describe('a text whose signs are kept', () => {
  test.each([
    ['It is 2*3*4 and 5**6**7 large.', 'It is 2*3*4 and 5**6**7 large.'],
    ['1986. What a summer.', '1986. What a summer.'],
    ['- No, she said.', '- No, she said.'],
    ['1986. - What a summer.', '1986. - What a summer.'],
    ['Text.\n\n[Correction]: fixed', 'Text.\n\n[Correction]: fixed'],
    ['Text.\n\n[^1]: Nine.', 'Text.\n\n[^1]: Nine.'],
    ['One [note] here.\n\n[note]: https://a.example', 'One [note] here.\n\n[note]: https://a.example'],
    ['Ten.[^1]\n\n[^1]: Nine.\n[^2]: Unused.', 'Ten.\n\n[^2]: Unused.\n\nNine.'],
    ['A *word*, a [link](https://a.example).\n\n1. One.\n2. Two.', 'A word, a link.\n\nOne.\n\nTwo.'],
  ])('%s', (markdown, text) => {
    expect(plainText(parseMarkdown(keepSigns(markdown, parseSyntax))).text).toBe(text);
  });
});
