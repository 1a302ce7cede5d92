import fc from 'fast-check';
import type { Nodes } from 'hast';
import { expect, test } from 'vitest';
import { plainParagraphs } from './plainParagraphs.ts';
import { parseWhole } from './tree.ts';

/** A tree without what tells where it stood in its source. */
function bare(node: Nodes): object {
  if (node.type === 'text') return { text: node.value };
  return node.type === 'root' || node.type === 'element'
    ? { [node.type === 'root' ? 'root' : node.tagName]: node.children.map(bare) }
    : { other: node.type };
}

test('plain words are paragraphs', () => {
  const tree = plainParagraphs('The “Gull” left\nat 5:30 (a.m.) – late!\n \n\nIt paid $5, or 4 %.\n');
  expect(tree && bare(tree)).toEqual({
    root: [{ p: [{ text: 'The “Gull” left at 5:30 (a.m.) – late!' }] }, { p: [{ text: 'It paid $5, or 4 %.' }] }],
  });
});

test.each([
  '# Head',
  'Head\n===',
  '- item',
  '+ item',
  '1. item',
  '12) item',
  '> said',
  'a *b*',
  'a _b_',
  'a `b`',
  '[a](https://b.example)',
  'see www.b.example',
  'see HTTPS://b.example',
  'ask a@b.example',
  'a | b\n- | -',
  'one  \ntwo',
  'AT&amp;T',
  '<b>a</b>',
  '~~a~~',
  '    code',
  'a\\\nb',
])('leaves %j to the parser', (markdown) => {
  expect(plainParagraphs(markdown)).toBeUndefined();
});

test('whatever it takes on, it reads as the parser does', () => {
  const piece = fc.constantFrom(
    ...Array.from('abA19 \n.,:;!?()-+=#"“’/$%^{}é漢🙂\u00a0\u2028'),
    '\n\n',
    '  ',
    '    ',
    'ftp://a.b',
    'mailto:a',
    'xmpp:a',
    '---',
    '1.',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const markdown = pieces.join('');
      const tree = plainParagraphs(markdown);
      if (tree) expect(bare(tree)).toEqual(bare(parseWhole(markdown)));
    }),
    { numRuns: 3000 },
  );
});
