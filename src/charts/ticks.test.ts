import { expect, test } from 'vitest';
import { ticks } from './ticks.ts';

const window = (start: string, end: string): { start: number; end: number } => ({
  start: Date.parse(start),
  end: Date.parse(end),
});
const written = (all: ReturnType<typeof ticks>): string[] =>
  all.map(({ text, year }) => (year ? `${text} ${year}` : text));

test('names months, and the year at the first and in January', () => {
  expect(written(ticks(window('2030-11-01', '2031-03-01'), 800, 44, 'en'))).toEqual([
    'November 2030',
    'December',
    'January 2031',
    'February',
  ]);
  expect(written(ticks(window('2030-11-01', '2031-03-01'), 200, 44, 'en'))[1]).toBe('Dec');
});

test('names quarters or years where months are too many', () => {
  expect(written(ticks(window('2030-02-01', '2031-02-01'), 300, 44, 'en'))).toEqual([
    'April 2030',
    'July',
    'October',
    'January 2031',
  ]);
  expect(written(ticks(window('2020-05-01', '2026-05-01'), 400, 44, 'en'))).toEqual([
    '2021',
    '2022',
    '2023',
    '2024',
    '2025',
    '2026',
  ]);
});

test('writes in the language it is given', () => {
  expect(written(ticks(window('2031-05-01', '2031-06-01'), 400, 44, 'fr'))).toEqual(['mai 2031']);
});
