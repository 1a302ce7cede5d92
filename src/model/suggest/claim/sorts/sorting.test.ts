import fc from 'fast-check';
import { expect, test } from 'vitest';
import { learnSorting, seems, type Sorted } from './sorting.ts';
import { traitsOf } from './traits.ts';

const SORTS = ['figure', 'prediction'] as const;
const EXAMPLES: Sorted<(typeof SORTS)[number]>[] = [
  { traits: ['any', 'number'], sort: 'figure' },
  { traits: ['any', 'number', 'long'], sort: 'figure' },
  { traits: ['any', 'future'], sort: 'prediction' },
  { traits: ['any', 'future', 'short'], sort: 'prediction' },
];

test('what examples show is told apart, and what they do not show is as likely as it was frequent', () => {
  const sort = learnSorting(SORTS, [...EXAMPLES, { traits: ['any'], sort: 'figure' }]);
  expect(sort(['any', 'number'])[0]?.value).toBe('figure');
  expect(sort(['any', 'future'])[0]?.value).toBe('prediction');
  expect(sort(['any', 'unheard of'])[0]?.value).toBe('figure');
});

test('what a rule takes for a sort speaks for it before anything is learnt, and less where examples show that it is wrong', () => {
  const before = learnSorting(SORTS, [])(['any', seems('prediction')]);
  expect(before.map(({ value }) => value)).toEqual(['prediction', 'figure']);
  const wrong = Array.from({ length: 20 }, () => ({ traits: [seems('prediction')], sort: 'figure' as const }));
  expect(learnSorting(SORTS, wrong)([seems('prediction')])[0]?.value).toBe('figure');
});

test('whatever the traits, chances are in order and never sure', () => {
  const traits = fc.array(fc.constantFrom('any', 'number', 'future', 'short', 'long'), { minLength: 1 });
  const sort = learnSorting(SORTS, EXAMPLES);
  fc.assert(
    fc.property(traits, (given) => {
      const chances = sort(given).map(({ chance }) => chance);
      expect(chances).toEqual(chances.toSorted((a, b) => b - a));
      expect(chances.every((chance) => chance > 0 && chance < 0.9)).toBe(true);
    }),
  );
});

test.each([
  ['The bridge will soon open', ['future']],
  ['They denied it', ['denial']],
  ['The mayor allegedly took 12 boats', ['allegation', 'number']],
  ['The board may consider it', ['possibility', 'intention']],
  ['It appears to be a dangerous gamble', ['judgement', 'evaluation']],
])('“%s” has the traits %j', (words, traits) => {
  expect(traitsOf({ words, attribution: [], language: 'en' })).toEqual(
    expect.arrayContaining(['any', 'no source', ...traits]),
  );
});

test('who says it, and how, is a trait; a language without words has no others', () => {
  const source = { label: 'Ada Lund', named: true, mode: 'direct' } as const;
  expect(
    traitsOf({ words: 'Se on kiinni, eikä se avaudu enää koskaan uudelleen', attribution: [source], language: 'fi' }),
  ).toEqual([...['any', 'named direct', 'source', 'direct']]);
});
