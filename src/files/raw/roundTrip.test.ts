import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown, plainText } from '../../markdown/tree.ts';
import { writeMarkdown } from '../../markdown/write.ts';
import { parseFrontMatter } from '../read/frontMatter.ts';
import { skeleton } from '../write/new/skeleton.ts';
import { paragraphsOf } from './paragraphs.ts';

test('a body that is written after front matter is read back word for word', () => {
  const piece = fc.constantFrom(
    '---',
    '\n',
    '\n\n',
    '# ',
    '1. ',
    '*a*',
    '<b>',
    '&amp;',
    'word ',
    '“',
    '\r\n',
    '\t',
    '|',
    '\ufeff',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const raw = pieces.join('');
      const tree = {
        type: 'root' as const,
        children: paragraphsOf(raw).map((value) => ({
          type: 'paragraph' as const,
          children: [{ type: 'text' as const, value }],
        })),
      };
      const file = parseFrontMatter('x.md', skeleton([['title', 'a hint', 'x'], raw], writeMarkdown(tree)));
      if (Array.isArray(file)) throw new Error(file[0]?.key);
      expect(plainText(parseMarkdown(file.body)).text).toBe(paragraphsOf(raw).join('\n\n'));
    }),
  );
});
