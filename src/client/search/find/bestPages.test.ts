import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NAME_LETTERS, type NamedPage } from '../../../model/search/searchFields.ts';
import { tellingWords } from '../query/query.ts';
import { partsOf } from '../story/parts.ts';
import { storyOf } from '../story/story.fixture.ts';
import { bestPages } from './bestPages.ts';

const pages: NamedPage[] = [
  { address: 'entities/norland', kind: 'place', names: ['Norland'] },
  {
    address: 'questions/how-many-dead',
    kind: 'question',
    names: ['How many people did the fire kill?'],
    also: 'deaths',
  },
  { address: 'questions/who-lit-it', kind: 'question', names: ['Who lit the fire?'] },
  { address: 'entities/ada-lund', kind: 'person', names: ['Ada Lund', 'the mayor of Port Norland'] },
  { address: 'events/port-fire', kind: 'event', names: ['A fire in the port of Norland'] },
  { address: 'articles/port-fire', kind: 'article', names: ['Fire in the port kills many', 'Daily Gull, 2 May'] },
  { address: 'entities/f-35', kind: 'weapon', names: ['F-35'], role: 'a fighter jet' },
  { address: 'entities/tide', kind: 'organisation', names: ['Tide'], role: 'a union against the dockers’ guild' },
  { address: 'entities/dockers-guild', kind: 'organisation', names: ['Guild of the Port Norland Dockers'] },
];
const story = storyOf({}, 'en', '/', pages);

const found = async (query: string): Promise<string[]> =>
  (await bestPages([story], tellingWords(query, 'en', story.stopWords))).map(({ page, name }) =>
    name === page.names[0] ? page.address : `${page.address} (${name})`,
  );

describe('bestPages', () => {
  test.each<[string, string[]]>([
    ['ada lund', ['entities/ada-lund']],
    ['Lund', ['entities/ada-lund']],
    ['mayor', ['entities/ada-lund (the mayor of Port Norland)']],
    ['F35', ['entities/f-35']],
    ['f-35', ['entities/f-35']],
    ['the fighter jet', ['entities/f-35']],
    // What is called so comes before what is only said to be against it.
    ['guild', ['entities/dockers-guild']],
    ['union', ['entities/tide']],
    ['the fire', ['questions/who-lit-it', 'events/port-fire', 'articles/port-fire']],
    ['Norland', ['entities/norland', 'events/port-fire']],
    ['Norl', ['entities/norland', 'events/port-fire']],
    ['deaths', ['questions/how-many-dead']],
    ['fire deaths', ['questions/how-many-dead']],
    ['killing', ['questions/how-many-dead', 'articles/port-fire']],
    ['fire submarine', []],
    ['Norl fire', []],
    ['', []],
    ['the', []],
  ])('%s', async (query, expected) => {
    expect(await found(query)).toEqual(expected);
  });

  test('a page is found by each of its names, whatever part of the list holds it', async () => {
    const asked = pages.flatMap((page) => page.names.map((name) => [page.address, name] as const));
    for (const [address, name] of asked)
      expect(
        (await bestPages([story], tellingWords(name, 'en', story.stopWords))).map(({ page }) => page.address),
      ).toContain(address);
  });

  test('the best of several stories come first', async () => {
    const other = storyOf({}, 'en', '/flood/', [{ address: 'entities/fire', kind: 'organisation', names: ['Fire'] }]);
    const [first] = await bestPages([story, other], tellingWords('fire', 'en', story.stopWords));
    expect([first?.story.path, first?.page.address]).toEqual(['/flood/', 'entities/fire']);
  });
});

test('a list in parts gives all that a beginning may stand for, and each part is read once', async () => {
  const word = fc.stringMatching(/^[a-d]{1,5}$/);
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(word, { minLength: 1 }), word, async (words, asked) => {
      const beginnings = [...new Set(words.map((each) => each.slice(0, NAME_LETTERS)))].sort();
      const read: number[] = [];
      const ask = partsOf(beginnings, (part) => {
        read.push(part);
        return Promise.resolve(words.filter((each) => each.slice(0, NAME_LETTERS) === beginnings[part]));
      });
      const beginning = asked.slice(0, NAME_LETTERS);
      const [first, again] = [await ask(beginning), await ask(beginning)];
      expect(first).toEqual(expect.arrayContaining(words.filter((each) => each.startsWith(beginning))));
      expect(again).toEqual(first);
      expect(new Set(read).size).toBe(read.length);
    }),
  );
});
