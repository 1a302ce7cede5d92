import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFrontMatter } from './frontMatter.ts';
import { problemInWords } from '../../wording/problems/problems.ts';

const read = (yaml: string) => parseFrontMatter('a.md', `---\n${yaml}---\n`);

test('whatever is written as front matter is read, or refused with a line of the file', () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      'title',
      ': ',
      ':',
      '- ',
      '\n',
      '\n  ',
      ' ',
      '"',
      "'",
      '>-',
      '|',
      '#',
      ' #',
      '[',
      ']',
      '{',
      '}',
      ', ',
      '~',
      'null',
    ],
    ...[
      '1',
      '0o7',
      '1e3',
      '.inf',
      'true',
      '2031-05-02',
      '@',
      '`',
      '%',
      '? ',
      '&x ',
      '*x',
      '!t ',
      '...',
      '\t',
      '“',
      '\u2028',
      '<<',
    ],
  );
  const yaml = fc.array(piece, { maxLength: 14 }).map((pieces) => `${pieces.join('')}\n`);
  fc.assert(
    fc.property(yaml, (text) => {
      const content = read(text);
      if (!Array.isArray(content)) return;
      expect(content).not.toEqual([]);
      for (const { line, column, ...fault } of content) {
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(text.split('\n').length + 1);
        expect(column).toBeGreaterThan(0);
        expect(problemInWords({ rule: 'front-matter', ...fault })).not.toBe('');
      }
    }),
    { numRuns: 5_000 },
  );
});

test.each(['a: &x 1\nb: *x\n', 'a: &x [1]\n'])('refuses anchors and aliases: %j', (yaml) => {
  expect(read(yaml)).toContainEqual(expect.objectContaining({ key: 'anchor' }));
});

test('an ampersand or a star within words is none', () => {
  expect(read('a: Q & A\nb: 5 * 3\nc: "*"\n')).toMatchObject({ data: { a: 'Q & A', b: '5 * 3', c: '*' } });
});
