import { expect, test } from 'vitest';
import { reviewCounts, reviewersOf } from './reviews.ts';

const reviewed = [
  { by: 'Bo Ek', date: '2031-05-02' },
  { by: 'Ida Lund', date: '2031-05-04' },
  { by: 'Ida Lund', date: '2031-05-05' },
];
const revised = { date: '2031-05-04', change: 'revised' as const, because: 'Clearer.', statement: 'It burnt.' };

test('everyone who reviewed a claim counts once', () => {
  expect(reviewersOf({ reviewed, history: [] })).toEqual(['Bo Ek', 'Ida Lund']);
});

test('a review of earlier words counts no more', () => {
  expect(reviewersOf({ reviewed, history: [revised] })).toEqual(['Ida Lund']);
  expect(reviewersOf({ reviewed, history: [{ ...revised, date: '2031-06-01' }] })).toEqual([]);
});

test('what changed no words asks for no new review', () => {
  const replaced = { date: '2031-06-01', change: 'replaced' as const, because: 'Said twice.' };
  expect(reviewersOf({ reviewed, history: [replaced] })).toEqual(['Bo Ek', 'Ida Lund']);
});

test('claims are counted by how many people reviewed them', () => {
  const some = [[], reviewed.slice(0, 1), reviewed, reviewed.slice(1)].map((each) => ({ reviewed: each, history: [] }));
  expect(reviewCounts(some)).toEqual({ none: 1, one: 2, several: 1 });
});
