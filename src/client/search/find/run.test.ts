import { expect, test } from 'vitest';
import { isNarrowed, orderOf, searchOptions } from '../query/address.ts';
import type { Engine } from './engine.ts';
import { places } from './order.ts';
import { runSearch } from './run.ts';
import { linesOn } from '../panel/status.ts';
import { storyOf } from '../story/story.fixture.ts';

const stories = [storyOf({ a: 'harbour', b: 'reward' })];
const told = async (address: string, others: Engine['others'] = []): Promise<string[] | undefined> => {
  const asked = new URLSearchParams(address);
  const outcome = await runSearch({ stories, placesIn: places(stories), others }, asked);
  const shown = await outcome?.found.next(20);
  return (
    outcome &&
    linesOn(outcome, shown?.length ?? 0, asked).map(({ text, link }) => (link ? `${text} [${link.text}]` : text))
  );
};

test.each<[string, string[] | undefined]>([
  ['', undefined],
  ['sort=newest', undefined],
  ['q=harbour', ['1 claim']],
  ['q=harbour&article=a', ['1 claim with these filters']],
  ['article=a', ['2 claims with these filters']],
  ['q="harbour"', ['Claims with the exact words “harbour”']],
  ['q=rewrad', ['Showing results for “reward”.', '1 claim']],
  ['q=rewrad&literal=1', ['No claim has “rewrad”.', 'Try fewer words, another spelling, or a name.']],
  ['q=helicopter', ['No claim has “helicopter”.', 'Try fewer words, another spelling, or a name.']],
  ['q=helicopter harbour', ['No claim has “helicopter”.', '1 claim']],
  ['q=harbour reward', ['No claim has all of these words. 2 claims with some of them:']],
  ['q="no such"', ['Nothing found for “"no such"”.', 'Try fewer words, another spelling, or a name.']],
  [
    'q="no such"&kind=event',
    ['Nothing found for “"no such"”.', 'There may be some outside these filters. [Search all claims]'],
  ],
])('%s', async (address, expected) => {
  const lines = (await told(address))?.map((line) => line.replace(' [Search for “rewrad” instead]', ''));
  expect(lines).toEqual(expected);
});

test('a story that cannot be reached is named', async () => {
  const others = [
    { title: 'The flood', path: '/flood/', isReached: false },
    { title: 'The fire', path: '/fire/', isReached: true },
  ];
  expect(await told('q=harbour', others)).toEqual(['Not searched, since it cannot be reached: The flood.', '1 claim']);
});

test('a corrected search links to the words as typed', async () => {
  expect((await told('q=rewrad'))?.[0]).toContain('[Search for “rewrad” instead]');
});

test('an address asks for any value of a filter, and for one order', () => {
  const asked = new URLSearchParams('q=x&article=a&article=b&kind=event&sort=newest&other=1');
  expect(searchOptions(asked)).toEqual({
    filters: { article: { any: ['a', 'b'] }, kind: { any: ['event'] } },
  });
  expect(orderOf(asked)).toBe('newest');
  expect(orderOf(new URLSearchParams('sort=upwards'))).toBeUndefined();
  expect(isNarrowed(asked)).toBe(true);
});
