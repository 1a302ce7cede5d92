import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDates, dateRange, parseDate } from './dates.ts';

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);

describe('parseDate', () => {
  test.each([
    ['2025-11-16', day('2025-11-16'), day('2025-11-17') - 1],
    ['2025-11', day('2025-11-01'), day('2025-12-01') - 1],
    ['2024', day('2024-01-01'), day('2025-01-01') - 1],
    ['2025-08-29/2025-09-10', day('2025-08-29'), day('2025-09-11') - 1],
    ['2025-09/..', day('2025-09-01'), Infinity],
    ['../2025-09-10', -Infinity, day('2025-09-11') - 1],
  ])('%s covers its days', (text, start, end) => {
    expect(parseDate(text)).toMatchObject({ start, end });
  });

  test('marks what is approximate and what is an interval', () => {
    expect(dateRange('2025-10-31~')).toMatchObject({ approximate: true, interval: false });
    expect(dateRange('2025-10/2025-11')).toMatchObject({ approximate: false, interval: true });
  });

  test.each([
    '',
    'yesterday',
    '2025-23',
    '2025-02-30',
    '2025-12/2025-01',
    '2025-11-16T10:00:00Z',
    '..',
    '../../..',
    '/2025',
    '2025-1X',
  ])('refuses “%s”', (text) => {
    expect(parseDate(text)).toHaveProperty('error');
  });
});

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('compareDates', () => {
  test('orders days as the calendar does', () => {
    fc.assert(
      fc.property(days, days, (a, b) => Math.sign(compareDates(a, b)) === Math.sign(a < b ? -1 : a > b ? 1 : 0)),
    );
  });

  test('is antisymmetric for intervals, open ones too', () => {
    const interval = fc.tuple(days, days).map(([a, b]) => (a < b ? `${a}/${b}` : a > b ? `${b}/${a}` : a));
    const any = fc.oneof(
      days,
      interval,
      days.map((a) => `${a}/..`),
      days.map((a) => `../${a}`),
    );
    fc.assert(
      fc.property(
        any,
        any,
        (a, b) => Math.sign(compareDates(a, b)) === -Math.sign(compareDates(b, a)) || compareDates(a, b) === 0,
      ),
    );
  });

  test('an open start does not sort as 1970, but by its end', () => {
    expect(['2025-10-01', '../2025-09-10', '2025-09-01'].sort(compareDates)).toEqual([
      '2025-09-01',
      '../2025-09-10',
      '2025-10-01',
    ]);
  });
});
