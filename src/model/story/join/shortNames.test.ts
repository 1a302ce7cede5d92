import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entries } from '../entries.ts';
import { shortNames } from './shortNames.ts';

type ArticleEntry = Entries['articles'][number];

const publishers = new Map([['gull', { name: 'Daily Gull' }]]);

/** An article of which nothing else matters. */
function article(slug: string, data: Partial<ArticleEntry['data']>): ArticleEntry {
  const published = { date: '2031-05-02', basis: 'stated', because: 'Printed.' };
  return { slug, file: '', body: '', data: { publisher: 'gull', title: 'Fire', published, ...data } } as ArticleEntry;
}

const named = (...articles: ArticleEntry[]): string[] => [...shortNames(articles, publishers, 'en').values()];

describe('the short name of an article', () => {
  test('is its publisher and day', () => {
    expect(named(article('a', {}))).toEqual(['Daily Gull, 2 May 2031']);
  });

  test('begins with the title where the publisher is unknown', () => {
    expect(named(article('a', { publisher: 'unknown', title: 'A fire in the harbour at night' }))).toEqual([
      'A fire in the …, 2 May 2031',
    ]);
  });

  test('is the one that the editor gives', () => {
    expect(named(article('a', { short: 'Gull' }))).toEqual(['Gull']);
  });

  test('tells two of one day apart by their titles, then by their slugs', () => {
    expect(named(article('a', {}), article('b', { title: 'Flood' }))).toEqual([
      'Daily Gull, 2 May 2031: Fire',
      'Daily Gull, 2 May 2031: Flood',
    ]);
    expect(named(article('a', {}), article('b', {}))).toEqual([
      'Daily Gull, 2 May 2031: a',
      'Daily Gull, 2 May 2031: b',
    ]);
  });

  test('is no other article’s', () => {
    const some = fc.record({ title: fc.constantFrom('Fire', 'Flood'), publisher: fc.constantFrom('gull', 'unknown') });
    fc.assert(
      fc.property(fc.array(some), (all) => {
        const names = named(...all.map((data, index) => article(`s${index}`, data)));
        expect(new Set(names).size).toBe(all.length);
      }),
    );
  });
});
