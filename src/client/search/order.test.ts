import { expect, test } from 'vitest';
import { places } from './order.ts';

const hits = ['a1', 'a2', 'b1', 'c1', 'c2'].map((id) => ({ id, score: 1, data: () => Promise.reject(new Error()) }));
const placesIn = places({ search: () => Promise.resolve({ results: hits }) }, [
  { claims: [2, 1, 2], days: ['2031-05-01', '2031-05-02', '2031-05-04'] },
]);

test('the earliest article comes first as the index holds them', async () => {
  expect([...(await placesIn('oldest')).keys()]).toEqual(['a1', 'a2', 'b1', 'c1', 'c2']);
});

test('the latest article comes first, with its claims in the order of its text', async () => {
  expect([...(await placesIn('newest')).keys()]).toEqual(['c1', 'c2', 'b1', 'a1', 'a2']);
});

test('the articles of several stories are put in one order by their days', async () => {
  const together = places({ search: () => Promise.resolve({ results: hits }) }, [
    { claims: [2, 1], days: ['2031-05-01', '2031-05-04'] },
    { claims: [1, 1], days: ['2031-05-02', '2031-05-04'] },
  ]);
  expect([...(await together('oldest')).keys()]).toEqual(['a1', 'a2', 'c1', 'b1', 'c2']);
  expect([...(await together('newest')).keys()]).toEqual(['c2', 'b1', 'c1', 'a1', 'a2']);
});
