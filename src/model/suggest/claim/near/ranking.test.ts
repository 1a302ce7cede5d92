import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Ranking, shares } from './ranking.ts';
import { termsOf } from './terms.ts';

const words = fc.array(fc.constantFrom('fire', 'port', 'ship', 'dock', 'rope', 'gull'), { minLength: 1, maxLength: 8 });
const library = fc.array(words, { maxLength: 8 });
const query = words.map((terms) => new Map(terms.map((term) => [term, 1])));

function rankingOf(documents: readonly string[][]): Ranking {
  const ranking = new Ranking();
  documents.forEach((terms, at) => ranking.add(`d${at}`, terms));
  return ranking;
}

describe('a ranking', () => {
  test('finds by rare words before common ones, and shares are of the best', () => {
    const ranking = rankingOf([['port', 'fire'], ['port', 'ship'], ['port']]);
    const found = ranking.search(
      new Map([
        ['port', 1],
        ['ship', 1],
      ]),
    );
    expect(found[0]?.key).toBe('d1');
    expect(shares(found).get('d1')).toBe(1);
    expect(ranking.search(new Map([['rope', 1]]))).toEqual([]);
  });

  test('after a document is replaced or removed, it ranks as if the earlier one had never been there', () => {
    fc.assert(
      fc.property(library, words, words, query, (documents, before, after, asked) => {
        const changed = rankingOf(documents);
        changed.add('x', before);
        changed.add('x', after);
        const fresh = rankingOf(documents);
        fresh.add('x', after);
        expect(changed.search(asked)).toEqual(fresh.search(asked));
        changed.remove('x');
        expect(changed.search(asked)).toEqual(rankingOf(documents).search(asked));
      }),
    );
  });

  test('no score is negative, and the order is that of the scores', () => {
    fc.assert(
      fc.property(library, query, (documents, asked) => {
        const scores = rankingOf(documents)
          .search(asked)
          .map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(scores.every((score) => score > 0)).toBe(true);
      }),
    );
  });
});

test.each([
  ['The attacks on ships', ['attack', 'ship']],
  ['at least 83 people', ['least', '83', 'people', '#83']],
  ['the U.S. anti-ship mines', ['us', 'anti', 'ship', 'mine']],
])('“%s” is found by %j', (text, terms) => {
  expect(termsOf(text, 'en')).toEqual(terms);
});
