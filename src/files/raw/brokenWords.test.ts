import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinBrokenWords } from './brokenWords.ts';

const LINE = 'The board of the port closed both of its';

test.each([
  ['a word that a line breaks', `${LINE} har-\nbour piers.`, `${LINE} harbour\n piers.`],
  ['one with a mark behind it', `${LINE} har-\nbour; it left.`, `${LINE} harbour;\n it left.`],
  ['one broken by a soft hyphen', `${LINE} har\u00ad\nbour piers.`, `${LINE} harbour\n piers.`],
  [
    'lines broken one after another',
    `${LINE} har-\nbour piers for the whole of the eve-\nning, which was long, and of the mor-\nning.`,
    `${LINE} harbour\n piers for the whole of the evening,\n which was long, and of the morning.\n`,
  ],
  ['a compound that stands elsewhere', `${LINE} build-\nup. A build-up.`, `${LINE} build-up.\n A build-up.`],
  ['a name after a hyphen', `${LINE} Anna-\nMaria pier.`, `${LINE} Anna-\nMaria pier.`],
  ['a short line', 'har-\nbour', 'har-\nbour'],
  ['a dash', `${LINE} piers -\nboth of them.`, `${LINE} piers -\nboth of them.`],
  ['a range', `${LINE} piers from 9-\n11.`, `${LINE} piers from 9-\n11.`],
])('%s', (_, text, whole) => {
  expect(joinBrokenWords(text).text).toBe(whole);
});

test('an editor is told which words were joined', () => {
  expect(joinBrokenWords(`${LINE} har-\nbour piers.`).notes).toEqual([
    'A hyphen at the end of a line was taken out of “harbour”; put back one that belongs to its word.',
  ]);
  expect(joinBrokenWords(`${LINE} piers.`).notes).toEqual([]);
});

test('nothing but hyphens and line breaks goes', () => {
  const signs = fc.array(fc.constantFrom('har', '-', '\n', ' ', 'bour', LINE, '\u00ad', '9'), { maxLength: 30 });
  const bare = (text: string): string => text.replace(/[-\s\u00ad]/g, '');
  fc.assert(
    fc.property(signs, (parts) => {
      const text = parts.join('');
      expect(bare(joinBrokenWords(text).text)).toBe(bare(text));
    }),
  );
});
