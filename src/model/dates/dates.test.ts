import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDates, dateRange, parseDate } from './dates.ts';
import { inWords } from '../../wording/problems/inWords.ts';
import { dates } from '../../wording/problems/schema/dates.ts';

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);

describe('parseDate', () => {
  test.each([
    ['2025-11-16', day('2025-11-16'), day('2025-11-17') - 1],
    ['2025-11', day('2025-11-01'), day('2025-12-01') - 1],
    ['2024', day('2024-01-01'), day('2025-01-01') - 1],
    ['2025-08-29/2025-09-10', day('2025-08-29'), day('2025-09-11') - 1],
    ['2025-09/..', day('2025-09-01'), Infinity],
    ['../2025-09-10', -Infinity, day('2025-09-11') - 1],
    ['/2025-09-10', -Infinity, day('2025-09-11') - 1],
    ['2025-09/', day('2025-09-01'), Infinity],
    ['2024-02-29', day('2024-02-29'), day('2024-03-01') - 1],
    ['201X', day('2010-01-01'), day('2020-01-01') - 1],
    ['19XX?', day('1900-01-01'), day('2000-01-01') - 1],
    ['2004-XX', day('2004-01-01'), day('2005-01-01') - 1],
    ['1985-04-XX', day('1985-04-01'), day('1985-05-01') - 1],
    ['0000-06-01', day('0000-06-01'), day('0000-06-02') - 1],
    ['0044', day('0044-01-01'), day('0045-01-01') - 1],
    ['-0043-03-15', day('-000043-03-15'), day('-000043-03-16') - 1],
    ['-0004-02-29', day('-000004-02-29'), day('-000004-03-01') - 1],
    ['-20XX', day('-002099-01-01'), day('-001999-01-01') - 1],
    ['-1985-04-XX', day('-001985-04-01'), day('-001985-05-01') - 1],
    ['-1000/-0999', day('-001000-01-01'), day('-000998-01-01') - 1],
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
    '2031-02-29',
    '1900-02-29',
    '-0001-02-29',
    '-0000',
    '-0000-01',
    '12025',
    'Y12025',
    '2025-~11',
    '2025-1X-02',
    '/',
    '/..',
    '20X5',
    '2025-1X',
  ])('refuses “%s”', (text) => {
    expect(parseDate(text)).toHaveProperty('fault');
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

describe('beside the edtf package', () => {
  const years = fc.integer({ min: 1, max: 9999 }).map((year) => String(year).padStart(4, '0'));
  const months = fc.integer({ min: 1, max: 12 }).map((month) => String(month).padStart(2, '0'));
  // It takes 29 February for 1 March where the year has none.
  const dates = fc.integer({ min: 1, max: 28 }).map((date) => String(date).padStart(2, '0'));
  const whole = fc.oneof(
    years,
    fc.tuple(years, months).map((parts) => parts.join('-')),
    fc.tuple(years, months, dates).map((parts) => parts.join('-')),
  );
  const unspecified = fc.oneof(
    years.map((year) => `${year.slice(0, 3)}X`),
    fc.tuple(years, months).map((parts) => `${parts.join('-')}-XX`),
  );
  const marked = fc.tuple(whole, fc.constantFrom('', '~', '?', '%')).map((parts) => parts.join(''));

  test('a date covers the same days', () => {
    fc.assert(
      fc.property(fc.oneof(marked, unspecified), (text) => {
        const { min, max } = edtf(text);
        expect(parseDate(text)).toMatchObject({ start: min, end: max });
      }),
    );
  });
});

test.each([
  ['2025-11-16T10:00:00Z', 'write the day alone'],
  ['2025-23', 'write months'],
  ['2001-34', 'write months'],
  ['Y170000002', 'from -9999 to 9999'],
  ['1950S2', 'from -9999 to 9999'],
  ['[1667,1668]', 'write an interval'],
  ['2004-06-~01/2004-06-~20', 'EDTF level 2'],
  ['1984?-06', 'EDTF level 2'],
  ['-0000', 'the year before 1 is written 0000'],
])('says what to write in place of “%s”', (text, remedy) => {
  const parsed = parseDate(text);
  expect('fault' in parsed && inWords(dates, parsed.fault)).toContain(remedy);
});
