import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantitiesIn, valuesFor } from './values.ts';

const values = (words: string, unit: string): object[] => valuesFor(quantitiesIn(words, 'en'), unit, 'en');

test.each([
  ['killing at least 87 people', 'people killed', [{ atLeast: 87 }]],
  ['In 2031 some 4,000 sailors and more than 2.5 million euros', 'euros', [{ moreThan: 2500000 }, { about: 4000 }]],
  ['up to twenty-one boats, 12 or more ships', 'ships', [{ atLeast: 12 }, { atMost: 21 }]],
  ['no fewer than 3 and fewer than 10.', '', [{ atLeast: 3 }, { atMost: 10 }]],
  ['an F-35 over the port', 'ports', []],
  ['at six in the morning on 9 March, with 40 people', 'people', [{ exactly: 40 }]],
  ['by 7 p.m. or 8 o’clock', 'people', []],
])('“%s”, counted in “%s”, is %j', (words, unit, found) => {
  expect(values(words, unit)).toEqual(found);
});

test('a number is found with whatever bound stands before it', () => {
  const bounds = fc.constantFrom(
    ...([
      ['at least', 'atLeast'],
      ['more than', 'moreThan'],
      ['about', 'about'],
      ['up to', 'atMost'],
      ['', 'exactly'],
    ] as const),
  );
  fc.assert(
    fc.property(bounds, fc.integer({ min: 2, max: 1800 }), ([phrase, bound], number) => {
      const words = `They counted ${phrase} ${number.toLocaleString('en')} ships in the bay`;
      expect(values(words, 'ships')).toEqual([{ [bound]: number }]);
    }),
  );
});
