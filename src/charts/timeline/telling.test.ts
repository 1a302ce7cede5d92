import { expect, test } from 'vitest';
import { timelineOf } from '../../model/views/timeline/timeline.fixture.ts';
import type { TimelineEntry } from '../../model/views/timeline/entries.ts';
import { byTelling, mostTelling } from './telling.ts';

const entries = (count: number): TimelineEntry[] =>
  timelineOf(
    Array.from({ length: count }, (_, index) => `2031-03-${String(index + 1).padStart(2, '0')}`),
    ['2031-03-05'],
  ).months.flatMap((month) => month.entries);

test('publications come first, then what more articles tell', () => {
  const told = entries(4).map((entry) =>
    entry.slug === 'event-2' && entry.type === 'event' ? { ...entry, articles: 2 } : entry,
  );
  expect(
    byTelling(told.map((entry) => ({ entry })))
      .slice(0, 2)
      .map(({ entry }) => entry.slug),
  ).toEqual(['article-0', 'event-2']);
});

test('a cut among equals takes from the whole line of time', () => {
  const days = mostTelling(entries(28), 7).flatMap((entry) =>
    entry.type === 'event' ? Number(entry.date.slice(8)) : [],
  );
  expect(days).toHaveLength(7);
  expect(days[0]).toBeLessThan(8);
  expect(days.at(-1)).toBeGreaterThan(20);
});
