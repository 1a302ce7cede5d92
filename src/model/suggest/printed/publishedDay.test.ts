import { expect, test } from 'vitest';
import { publishedDay, type GivenDate } from './publishedDay.ts';

const given = (...values: string[]): GivenDate[] => values.map((value) => ({ from: 'here', value }));

const printed = (value: string): GivenDate => ({ from: 'here', value, isPrinted: true });

test.each([
  ['the first that gives a day', given('soon', '3 May 2031', '4 May 2031'), '2031-05-03'],
  ['the day where it was printed', given('2031-05-03T23:00:00+02:00'), '2031-05-03'],
  ['the day that readers see', given('2031-05-04T02:30:00+00:00', 'May 3, 2031 at 7:30 p.m.'), '2031-05-03'],
  ['the day in the time zone of the story', given('2031-05-04T02:30:00Z'), '2031-05-03'],
  ['the day that is printed by itself', [...given('2031-04-20'), printed('3 May 2031')], '2031-05-03'],
  [
    'of two printed ones the one that the data give too',
    [...given('2031-05-03'), printed('4 May 2031'), printed('3 May 2031')],
    '2031-05-03',
  ],
  [
    'what the data give, where two other days are printed',
    [...given('2031-04-20'), printed('4 May 2031'), printed('3 May 2031')],
    '2031-04-20',
  ],
  ['a month, where no day is given', given('May 2031', '2031'), '2031-05'],
  ['nothing', given('soon'), undefined],
])('%s', (_, dates, day) => {
  expect(publishedDay(dates, 'en', 'America/New_York')?.day).toBe(day);
});

test('how it was found is said', () => {
  expect(publishedDay(given('2031-05-04T02:30:00Z'), 'en', 'America/New_York')?.because).toBe(
    'The page gives “2031-05-04T02:30:00Z” (here). That is universal time; the day is that in America/New_York.',
  );
});

test('a day of the last change is no day that the page states', () => {
  expect(publishedDay([{ from: 'here', value: 'Updated on 3 May 2031', isOfChange: true }], 'en', 'UTC')).toEqual({
    day: '2031-05-03',
    because: 'The page gives no day of publication, only that of its last change, “Updated on 3 May 2031”.',
    isInferred: true,
  });
});
