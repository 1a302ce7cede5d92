import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { good, withCorpus } from '../../../files/corpus.fixture.ts';
import { loadCorpus } from '../../../files/read/load.ts';
import { dateRange } from '../../dates/dates.ts';
import { clip } from './stretches.ts';
import { timeline } from './timeline.ts';
import { timelineOf } from './timeline.fixture.ts';

const dates = (entries: { date: string }[]): string[] => entries.map(({ date }) => date);
const month = (text: string): number => Date.parse(`${text}-01T00:00:00Z`);

describe('timeline', () => {
  test('puts events and publications in one order, by the month in which they begin', () => {
    const { months } = timelineOf(
      ['2031-03-09', '2031-02/..', '../2031-03-04', '2031-02-20/2031-03-01'],
      ['2031-03-02~'],
    );
    expect(months.map((each) => [each.month, dates(each.entries)])).toEqual([
      ['2031-02', ['2031-02/..', '2031-02-20/2031-03-01']],
      ['2031-03', ['2031-03-02~', '../2031-03-04', '2031-03-09']],
    ]);
  });

  test('groups by year what has no month', () => {
    expect(timelineOf(['2031', '2031-02-03']).months.map((each) => each.month)).toEqual(['2031', '2031-02']);
  });

  test('sets apart what lies long before or after the rest', () => {
    const story = ['2031-07', '2031-08-04', '2031-09-01', '2031-10-10', '2031-11-02', '2031-11-20'];
    const { earlier, later, window } = timelineOf(['2026', '2030', ...story, '2034-01-01']);
    expect(dates(earlier)).toEqual(['2026', '2030']);
    expect(dates(later)).toEqual(['2034-01-01']);
    expect(window).toEqual({ start: month('2031-07'), end: month('2031-12') });
  });

  test('sets nothing apart in a story of two events', () => {
    expect(timelineOf(['2029-01-01', '2031-05-05'])).toMatchObject({ earlier: [], later: [] });
  });

  test('is not widened by what is vague or open', () => {
    expect(timelineOf(['2031', '2031-05-05', '2031-05-09/..', '../2031-06-01', '2031-06-09']).window).toEqual({
      start: month('2031-05'),
      end: month('2031-08'),
    });
  });

  test('has no window without dates', () => {
    expect(timelineOf([])).toEqual({ window: undefined, stretches: [], months: [], earlier: [], later: [] });
  });

  test('counts the articles and claims that tell an event', async () => {
    const loaded = await withCorpus(good, loadCorpus);
    if (!('corpus' in loaded)) throw new Error(JSON.stringify(loaded));
    const { months, earlier, later } = timeline(loaded.corpus);
    const entries = [...earlier, ...months.flatMap((each) => each.entries), ...later];
    for (const entry of entries)
      if (entry.type === 'event') expect(entry.claims).toBeGreaterThanOrEqual(entry.articles);
    expect(entries).toHaveLength(loaded.corpus.events.length + loaded.corpus.articles.length);
  });
});

const days = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyDate = fc.oneof(
  days,
  days.map((day) => day.slice(0, 7)),
  days.map((day) => day.slice(0, 4)),
  days.map((day) => `${day}/..`),
  days.map((day) => `../${day}`),
);

test('every entry stands in one place, and half of all or more in the window', () => {
  fc.assert(
    fc.property(fc.array(anyDate, { minLength: 1, maxLength: 40 }), (all) => {
      const { months, earlier, later, window } = timelineOf(all);
      const inside = months.flatMap((each) => each.entries);
      expect(dates([...earlier, ...inside, ...later]).sort()).toEqual(all.toSorted());
      expect(inside.length).toBeGreaterThanOrEqual(all.length / 2);
      expect(window && window.start < window.end).toBe(true);
    }),
  );
});

describe('clip', () => {
  const window = { start: month('2031-02'), end: month('2031-04') };

  test('marks the sides that go on beyond the window, or that nobody knows', () => {
    expect(clip(dateRange('2031-03/..'), window)).toEqual({
      start: month('2031-03'),
      end: window.end,
      opensBefore: false,
      opensAfter: true,
    });
    expect(clip(dateRange('2030-12/2031-02-05'), window)).toMatchObject({
      start: window.start,
      opensBefore: true,
      opensAfter: false,
    });
    expect(clip(dateRange('2031-02-05'), window)).toMatchObject({ opensBefore: false, opensAfter: false });
  });
});
