import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completer } from './completions.ts';

const sources = {
  quote: 'the ferry was overloaded, according to two sailors',
  proposed: ['Two sailors said that the ferry was overloaded, Port Times reported on 21 May 2031.'],
  own: [
    'Port Times judged in early May 2031 that the harbour was unsafe.',
    'Port Times judged in early May 2031 that the quay was too short.',
  ],
  near: [],
  article: 'The harbourmaster resigned.',
  names: ['Ada Lund', 'Harbour Board'],
};
const offers = completer(sources);

test('words that nearly always stand together are offered together, and the first of them alone', () => {
  expect(offers('Port Times ').slice(0, 2)).toEqual(['judged in early May 2031 that the', 'judged']);
});

test('a word that is begun is completed, from the quote before other words of the article', () => {
  expect(offers('The fer')[0]).toBe('ferry');
  expect(offers('The harbourm')).toEqual(['harbourmaster']);
});

test('a name is offered by the beginning of any of its words', () => {
  expect(offers('It was Lu')).toContain('Ada Lund');
  expect(offers('It was Ada')).toEqual(['Ada Lund']);
});

test('after the end of a sentence nothing is', () => {
  expect([offers('The ferry sank.'), offers('The ferry sank. ')]).toEqual([[], []]);
});

test('each offer goes on from what is begun, and none is there twice', () => {
  const statement = fc.array(
    fc.constantFrom('the', 'ferry', 'Port', 'Times', 'judged', 'in', 'U.S.', '“two', '2031,', 'xyz'),
  );
  fc.assert(
    fc.property(statement, fc.nat(4), (words, cut) => {
      const before = words.join(' ').slice(0, -cut || undefined);
      const begun = (/[^\s“]*$/.exec(before)?.[0] ?? '').toLowerCase();
      const found = offers(before);
      expect(new Set(found).size).toBe(found.length);
      for (const offer of found)
        expect(offer.split(' ').some((word) => word.toLowerCase().startsWith(begun))).toBe(true);
    }),
  );
});
