import { describe, expect, test } from 'vitest';
import { goneSince, historyOf, onlyPublished } from './history.ts';

const claim = { statement: 'Third.', quote: 'words', firstPublished: '2031-05-02' };
const revised = (date: string, before: { statement?: string; quote?: string }) => ({
  date,
  change: 'revised' as const,
  because: 'Clearer.',
  ...before,
});

test('a claim that was only published has a day, and no history', () => {
  const on = (history: Parameters<typeof historyOf>[0]['history']) => onlyPublished(historyOf({ ...claim, history }));
  expect(on([])).toBe('2031-05-02');
  expect(on([{ date: '2031-05-01', change: 'published', because: 'It was left out.' }])).toBeUndefined();
  expect(on([revised('2031-05-03', { statement: 'First.' })])).toBeUndefined();
  expect(onlyPublished([])).toBeUndefined();
});

describe('historyOf', () => {
  test('is empty before a claim is published', () => {
    expect(historyOf({ ...claim, firstPublished: undefined, history: [] })).toEqual([]);
  });

  test('begins with the day of the ledger', () => {
    expect(historyOf({ ...claim, history: [] })).toEqual([
      {
        date: '2031-05-02',
        change: 'published',
        because: undefined,
        version: { number: 1, statement: 'Third.', quote: 'words' },
      },
    ]);
  });

  test('gives each version the wording that it had', () => {
    const history = [
      revised('2031-05-03', { statement: 'First.' }),
      revised('2031-05-04', { statement: 'Second.', quote: 'word' }),
    ];
    expect(historyOf({ ...claim, history }).map(({ version }) => version)).toEqual([
      { number: 1, statement: 'First.', quote: 'word' },
      { number: 2, statement: 'Second.', quote: 'word' },
      { number: 3, statement: 'Third.', quote: 'words' },
    ]);
  });

  test('numbers a mere rewording too, and says that it is one', () => {
    const history = [{ ...revised('2031-05-03', { statement: 'First.' }), change: 'reworded' as const }];
    expect(historyOf({ ...claim, history }).map(({ change, version }) => [change, version?.statement])).toEqual([
      ['published', 'First.'],
      ['reworded', 'Third.'],
    ]);
  });

  test('numbers only wordings, so that withdrawing and publishing again leaves the numbers as they are', () => {
    const history = [
      { date: '2031-05-03', change: 'withdrawn' as const, because: 'In doubt.' },
      { date: '2031-05-04', change: 'published' as const },
      revised('2031-05-05', { statement: 'First.' }),
    ];
    expect(historyOf({ ...claim, history }).map(({ change, version }) => [change, version?.number])).toEqual([
      ['published', 1],
      ['withdrawn', undefined],
      ['published', undefined],
      ['revised', 2],
    ]);
  });

  test('takes the claim’s own word for its first publication', () => {
    const history = [{ date: '2030-01-01', change: 'published' as const }];
    expect(historyOf({ ...claim, history }).map(({ date }) => date)).toEqual(['2030-01-01']);
  });
});

test('goneSince is the last day on which the claim was taken back', () => {
  const history = ['2031-05-03', '2031-05-05'].map((date) => ({ date, change: 'withdrawn' as const, because: 'So.' }));
  expect(goneSince({ status: 'withdrawn', history })).toBe('2031-05-05');
  expect(goneSince({ status: 'active', history: [] })).toBeUndefined();
});
