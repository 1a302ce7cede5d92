import { describe, expect, test } from 'vitest';
import { searchWords } from '../../../model/terms/terms.ts';
import { find } from './find.ts';
import { lookUpPhrase } from '../query/phrases.ts';
import type { Found } from '../query/quest.ts';
import { checkSpelling } from '../query/spelling.ts';
import { storyOf } from '../story/story.fixture.ts';
import type { SearchedStory } from '../story/story.ts';

const harbour = storyOf({ a: 'harbour fire', b: 'fire in the harbour', c: 'fire in the port', d: 'nothing at all' });

async function look(query: string, phrases: string[] = [], stories: SearchedStory[] = [harbour]): Promise<Found> {
  const { words } = await checkSpelling(searchWords(query, 'en'), stories, false);
  const sought = await Promise.all(phrases.map((phrase) => lookUpPhrase(phrase, 'en', stories)));
  return find(stories, { words, phrases: sought }, {});
}

const urls = async (found: Found): Promise<string[]> =>
  (await found.next(20)).map(({ claim }) => claim.url.replace('claims/', ''));

describe('find', () => {
  test('finds the claims with all words; those in which they stand together come first', async () => {
    const found = await look('harbour fire');
    expect([await urls(found), found.total, found.partial]).toEqual([['/a/', '/b/'], 2, false]);
  });
  test('falls back to the claims with most of the words', async () => {
    const found = await look('fire port harbour');
    expect([await urls(found), found.partial]).toEqual([['/b/', '/c/', '/a/'], true]);
  });
  test('holds to a phrase', async () => {
    expect(await urls(await look('', ['harbour fire']))).toEqual(['/a/']);
    expect(await urls(await look('port', ['harbour fire']))).toEqual([]);
  });
  test('finds everything where no word is given', async () => {
    expect(await urls(await look(''))).toHaveLength(4);
  });
  test('hands out a few at a time', async () => {
    const found = await look('fire');
    expect([await found.next(2), await found.next(2), await found.next(2)].map((batch) => batch.length)).toEqual([
      2, 1, 0,
    ]);
  });
});

describe('find by a word of few letters', () => {
  const story = storyOf({ a: 'the US used a ship', b: 'using it', c: 'going out', d: 'a government goes' });

  test.each([
    ['US', ['/a/']],
    ['u', ['/a/', '/b/']],
    ['goes', ['/d/']],
  ])('%s', async (query, ids) => {
    expect((await urls(await look(query, [], [story]))).toSorted()).toEqual(ids);
  });
});

describe('find in several stories', () => {
  const flood = storyOf({ e: 'a dike broke in the harbour', f: 'rain' }, 'en', '/flood/');
  const both = [harbour, flood];

  test('takes no claim of a story that lacks a word', async () => {
    const found = await look('fire harbour', [], both);
    expect([(await urls(found)).toSorted(), found.total]).toEqual([['/a/', '/b/'], 2]);
    expect(await urls(await look('dike', [], both))).toEqual(['/flood/e/']);
    expect(await urls(await look('', ['the harbour'], both))).toEqual(['/flood/e/', '/b/']);
  });

  test('finds in all stories what all have', async () => {
    expect((await urls(await look('harbour', [], both))).toSorted()).toEqual(['/a/', '/b/', '/flood/e/']);
  });

  test('rates a word by how rare it is in all stories', async () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`g${at}`, 'a ship sank']));
    const ship = storyOf({ ...many, rare: 'a dike of the town' }, 'en', '/ship/');
    const [first, second] = await (await look('dike', [], [flood, ship])).next(2);
    // The stand-in rates by length, so that only the rarity can tell: in the ship's story a dike was rarer.
    expect([first?.story.path, second?.story.path]).toEqual(['/flood/', '/ship/']);
  });
});

describe('find in a script without spaces', () => {
  const story = storyOf({ a: '消防员扑灭了港口的大火', b: '港口重建，大学火车' }, 'zh');
  const search = async (query: string): Promise<[string[], number]> => {
    const { words } = await checkSpelling(searchWords(query, 'zh'), [story], false);
    const found = await find([story], { words, phrases: [] }, {});
    return [await urls(found), found.total];
  };

  test.each([
    ['港口', ['/a/', '/b/'], 2],
    ['大火', ['/a/'], 1],
    ['港口大火', ['/a/'], 1],
    ['口的大火', ['/a/'], 1],
    ['火', ['/a/', '/b/'], 2],
  ])('%s', async (query, ids, total) => {
    const [found, count] = await search(query);
    expect([found.toSorted(), count]).toEqual([ids, total]);
  });
});
