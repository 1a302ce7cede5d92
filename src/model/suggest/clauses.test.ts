import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clausesOf, nextClause, previousClause } from './clauses.ts';
import { textOf } from './guess.fixture.ts';

const cut = (line: string, language = 'en'): string[] => {
  const text = textOf(line);
  return clausesOf(text, language).map(({ start, end }) => text.text.slice(start, end));
};

test.each([
  [
    'The ferry sank in the harbour, while 4,000 people watched, and the port was shut.',
    ['The ferry sank in the harbour', '4,000 people watched', 'the port was shut'],
  ],
  ['On Monday, the ferry sank.', ['On Monday, the ferry sank']],
  ['The ferry sank.', ['The ferry sank']],
  ['“The port is shut,” the mayor said.', ['“The port is shut', 'the mayor said']],
])('“%s”', (line, clauses) => {
  expect(cut(line)).toEqual(clauses);
});

test('a language without words for it is cut at its marks', () => {
  expect(cut('Lautta upposi satamassa eilen, satama suljettiin heti sen jälkeen.', 'fi')).toHaveLength(2);
});

test('one clause follows another, and the first within a sentence that is selected', () => {
  const clauses = [
    { start: 0, end: 9 },
    { start: 11, end: 20 },
    { start: 22, end: 30 },
  ];
  const [first, second, third] = clauses;
  expect(nextClause(clauses, undefined)).toBe(first);
  expect(nextClause(clauses, first)).toBe(second);
  expect(nextClause(clauses, { start: 11, end: 30 })).toBe(second);
  expect(nextClause(clauses, { start: 22, end: 26 })).toBeUndefined();
  expect(nextClause(clauses, { start: 12, end: 15 })).toBe(third);
  expect([previousClause(clauses, { start: 12, end: 15 }), previousClause(clauses, { start: 11, end: 15 })]).toEqual([
    second,
    first,
  ]);
});

test('whatever the words, clauses hold some, in order, and none overlaps another', () => {
  const word = fc.constantFrom('ferry', 'and', 'while', ',', 'sank', '–', 'the', '. ', '4,000', '”', ':');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
      const clauses = clausesOf(textOf(words.join(' ')), 'en');
      for (const [at, { start, end }] of clauses.entries()) {
        expect(start).toBeLessThanOrEqual(end);
        expect(clauses[at + 1]?.start ?? end).toBeGreaterThanOrEqual(end);
      }
    }),
  );
});
