import { expect, test } from 'vitest';
import type { ResultOrder } from '../../../model/search/searchFields.ts';
import { places } from './order.ts';
import { storyOf } from '../story/story.fixture.ts';
import type { SearchedStory } from '../story/story.ts';

/** A story of some claims, which its index gives in their order, and how they are spread over articles of some days. */
function storyWith(ids: string[], claims: number[], days: string[]): SearchedStory {
  const results = ids.map((id) => ({ id, score: 1, data: () => Promise.reject(new Error()) }));
  return { ...storyOf({}), pagefind: { search: () => Promise.resolve({ results }) }, claims, days };
}

async function inOrder(stories: SearchedStory[], order: ResultOrder): Promise<string[]> {
  const placeOf = await places(stories)(order);
  const all = await Promise.all(
    stories.map(async (story) =>
      (await story.pagefind.search(null, {})).results.map((hit) => ({ story, hit, score: 1 })),
    ),
  );
  return all
    .flat()
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map(({ hit }) => hit.id);
}

const days = ['2031-05-01', '2031-05-02', '2031-05-04'];
const one = storyWith(['a1', 'a2', 'b1', 'c1', 'c2'], [2, 1, 2], days);

test('the earliest article comes first as the index holds them', async () => {
  expect(await inOrder([one], 'oldest')).toEqual(['a1', 'a2', 'b1', 'c1', 'c2']);
});

test('the latest article comes first, with its claims in the order of its text', async () => {
  expect(await inOrder([one], 'newest')).toEqual(['c1', 'c2', 'b1', 'a1', 'a2']);
});

test('the articles of several stories are put in one order by their days', async () => {
  const two = [
    storyWith(['a1', 'a2', 'b1'], [2, 1], ['2031-05-01', '2031-05-04']),
    // Ids of another index may be the same.
    storyWith(['c1', 'a1'], [1, 1], ['2031-05-02', '2031-05-04']),
  ];
  expect(await inOrder(two, 'oldest')).toEqual(['a1', 'a2', 'c1', 'b1', 'a1']);
  expect(await inOrder(two, 'newest')).toEqual(['a1', 'b1', 'c1', 'a1', 'a2']);
});
