import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate } from '../../dates/dates.ts';
import { timesIn } from './timesIn.ts';

test.each([
  ['It sank on 31 October.', '2031-11-05', 'en', ['2031-10-31']],
  ['It sails on December 3rd, 2032.', '2031-11-05', 'en', ['2032-12-03']],
  ['He spoke on Monday, and yesterday too.', '2031-11-05', 'en', ['2031-11-03', '2031-11-04']],
  ['The board is expected on Monday to decide.', '2031-11-05', 'en', ['2031-11-10']],
  ['It has burned since early May.', '2031-11-05', 'en', ['2031-05/2031-11-05']],
  ['Since 2028 it has stood, after last year’s fire.', '2031-11-05', 'en', ['2028/2031-11-05', '2030']],
  ['A fire 3 days ago, a vote this month.', '2031-11-05', 'en', ['2031-11-02', '2031-11']],
  ['It sank earlier this month.', '2031-11-05', 'en', ['2031-11-01/2031-11-04']],
  ['It sank earlier this month.', '2031-11-01', 'en', ['2031-11']],
  [
    'It sank last week, and rose earlier this week.',
    '2031-11-05',
    'en',
    ['2031-10-26/2031-11-01', '2031-11-02/2031-11-04'],
  ],
  ['It sank this week.', '2031-11-05', 'en-GB', ['2031-11-03/2031-11-09']],
  ['It sank earlier this year.', '2031-11-05', 'en', ['2031']],
  ['He said so yesterday.', '2031-11-05/2031-11-06', 'en', ['2031-11-04/2031-11-05']],
  ['He may march; the $2030 bill, an F-2025 and 2030 % stay.', '2031-11-05', 'en', []],
  ['Le vendredi 3 mai, il coula.', '2031-05-08', 'fr', ['2031-05-03']],
  ['Am Freitag sank sie, am 3. Mai 2031.', '2031-05-08', 'de', ['2031-05-02', '2031-05-03']],
])('“%s”, printed on %s (%s), names %j', (text, published, language, dates) => {
  expect(timesIn(text, published, language).map(({ date }) => date)).toEqual(dates);
});

test('a weekday is certain where the day of printing is', () => {
  const certain = (published: string): boolean | undefined => timesIn('on Monday', published, 'en')[0]?.certain;
  expect([certain('2031-11-05'), certain('2031-11-01/2031-11-15'), certain('2031/..')]).toEqual([
    true,
    false,
    undefined,
  ]);
});

test('whatever the words, times are dates, in order, and no two overlap', () => {
  const word = fc.constantFrom(
    'on',
    'since',
    'early',
    'May',
    '3',
    '31',
    'February',
    '2031',
    'Monday',
    'last',
    'year',
    ',',
    'ago',
  );
  const published = fc.constantFrom('2031-03-31', '2031-01-01/2031-02-28', '2031', '2031-05~');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 15 }), published, (words, printed) => {
      const text = words.join(' ');
      let last = 0;
      for (const { start, end, date } of timesIn(text, printed, 'en')) {
        expect('fault' in parseDate(date)).toBe(false);
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
      }
    }),
  );
});
