import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateInWords, dateTimeAttribute, monthName, shortDate, shortDay } from './dateWords.ts';

describe('dates in English', () => {
  test.each([
    ['2025-11-16', '16 November 2025', '16 Nov 2025'],
    ['2025-11', 'November 2025', 'Nov 2025'],
    ['2024', '2024', '2024'],
    ['2025-10-31~', 'about 31 October 2025', '~31 Oct 2025'],
    ['2025-10-31?', 'perhaps 31 October 2025', '31 Oct 2025?'],
    ['2025-10-31%', 'perhaps about 31 October 2025', '~31 Oct 2025?'],
    ['2025-08-29/2025-09-10', 'between 29 August and 10 September 2025', '29 Aug – 10 Sept 2025'],
    ['2025-11-09/2025-11-16', 'between 9 and 16 November 2025', '9–16 Nov 2025'],
    ['2024-12-28/2025-01-03', 'between 28 December 2024 and 3 January 2025', '28 Dec 2024 – 3 Jan 2025'],
    ['2025-08/2025-09-10', 'between August and 10 September 2025', 'Aug – 10 Sept 2025'],
    ['2025-09/2025-10', 'between September and October 2025', 'Sept – Oct 2025'],
    ['2020/2024', 'between 2020 and 2024', '2020–2024'],
    ['2025-09/..', 'from September 2025 on', 'from Sept 2025'],
    ['2025-09-26~/..', 'from about 26 September 2025 on', 'from ~26 Sept 2025'],
    ['../2025-09-10', 'by 10 September 2025', 'by 10 Sept 2025'],
    ['2025-11-22/2025-11-23', '22 or 23 November 2025', '22–23 Nov 2025'],
    ['2025-10-31/2025-11-01', '31 October or 1 November 2025', '31 Oct – 1 Nov 2025'],
    ['2025-11-22~/2025-11-23', 'between about 22 and 23 November 2025', '~22 – 23 Nov 2025'],
    ['2025-11-16/2025-11-16', '16 November 2025', '16 Nov 2025'],
    ['2025-09/', 'from September 2025 on', 'from Sept 2025'],
    ['/2025-09-10', 'by 10 September 2025', 'by 10 Sept 2025'],
    ['2004-XX', '2004', '2004'],
    ['1985-04-XX~', 'about April 1985', '~Apr 1985'],
    ['1985-XX-XX', '1985', '1985'],
    ['201X', 'between 2010 and 2019', '2010–2019'],
    ['19XX?', 'between perhaps 1900 and perhaps 1999', '1900? – 1999?'],
    ['-20XX', 'between 2100 BC and 2001 BC', '2100 BC – 2001 BC'],
    ['201X/..', 'from 2010 on', 'from 2010'],
    ['0000-06-01', '1 June 1 BC', '1 Jun 1 BC'],
    ['0001-06-01', '1 June 1', '1 Jun 1'],
    ['0044', '44', '44'],
    ['-0043-03-15', '15 March 44 BC', '15 Mar 44 BC'],
    ['-0043-03-14/-0043-03-15', '14 or 15 March 44 BC', '14–15 Mar 44 BC'],
    ['-0043~/0014-08-19', 'between about 44 BC and 19 August 14 AD', '~44 BC – 19 Aug 14 AD'],
  ])('%s', (date, long, short) => {
    expect(dateInWords(date, 'en')).toBe(long);
    expect(shortDate(date, 'en')).toBe(short);
  });

  test('a side that lies within the other becomes a day of it', () => {
    expect(dateInWords('2025-11/2025-11-16', 'en')).toBe('between 1 and 16 November 2025');
    expect(dateInWords('2025-11-09/2025-11', 'en')).toBe('between 9 and 30 November 2025');
  });
});

describe('dates in other languages', () => {
  test('keep the order of their language, also in American English', () => {
    expect(dateInWords('2025-08-29/2025-09-10', 'en-US')).toBe('between August 29 and September 10, 2025');
    expect(dateInWords('2025-11-16', 'de')).toBe('16. November 2025');
  });

  test('have an en dash for words', () => {
    expect(dateInWords('2025-08-29/2025-09-10', 'fr')).toMatch(/^29 août\s–\s10 septembre 2025$/);
    expect(dateInWords('2025-09/..', 'fr')).toBe('septembre 2025 –');
    expect(dateInWords('../2025-09-10', 'fr')).toBe('– 10 septembre 2025');
    expect(dateInWords('2025-08/2025-09-10', 'fr')).toBe('août – 10 septembre 2025');
  });
});

const days = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const sides = fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));
const intervals = fc.tuple(sides, sides).map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`));
const dates = fc.oneof(
  sides,
  intervals,
  sides.map((side) => `${side}/..`),
  sides.map((side) => `../${side}`),
  fc.tuple(sides, fc.constantFrom('~', '?', '%')).map((parts) => parts.join('')),
);
const languages = fc.constantFrom('en', 'en-US', 'fr', 'es-VE', 'ja', 'ar');

test('an axis has days and months without their year', () => {
  expect(shortDay('2025-11-16', 'en')).toBe('16 Nov');
  expect(monthName(Date.parse('2025-11-01'), 'en', 'long')).toBe('November');
  expect(monthName(Date.parse('2025-11-01'), 'fr', 'short')).toBe('nov.');
});

describe('any date in any language', () => {
  test('names every year it holds', () => {
    fc.assert(
      fc.property(dates, (date) => {
        for (const words of [dateInWords(date, 'en'), shortDate(date, 'en')])
          for (const year of date.match(/\d{4}/g) ?? []) expect(words).toContain(year);
      }),
    );
  });

  test('has words for it, the same each time', () => {
    fc.assert(
      fc.property(dates, languages, (date, language) => {
        expect(dateInWords(date, language)).toMatch(/\p{N}/u);
        expect(dateInWords(date, language)).not.toMatch(/undefined|Invalid/);
        expect(shortDate(date, language)).toBe(shortDate(date, language));
      }),
    );
  });

  test('two different days never read alike', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(dateInWords(a, 'en') === dateInWords(b, 'en')).toBe(a === b);
      }),
    );
  });
});

describe('dateTimeAttribute', () => {
  test.each(['2025-11-16', '2025-11', '2024'])('keeps %s', (date) => {
    expect(dateTimeAttribute(date)).toBe(date);
  });

  test.each(['2025-11-16~', '2025-11?', '2025-09/..', '../2025-09-10', '2025-11-22/2025-11-23', '0000'])(
    'has no value for %s',
    (date) => {
      expect(dateTimeAttribute(date)).toBeUndefined();
    },
  );
});
