import { dayAt } from '../../dates/calendar.ts';
import { DAY } from '../../dates/dates.ts';
import { remembered } from '../../remembered.ts';

/** The day on which a week begins where a language (a BCP 47 tag) is spoken, from 0 for Sunday, as CLDR has it. */
const firstDayOf = remembered((language: string): number => new Intl.Locale(language).getWeekInfo().firstDay % 7);

/** The first and the last day of the week of an instant, or of one so many weeks before it. */
export function weekOf(instant: number, back: number, language: string): [first: string, last: string] {
  const begun = (new Date(instant).getUTCDay() - firstDayOf(language) + 7) % 7;
  const first = instant - (begun + 7 * back) * DAY;
  return [dayAt(first), dayAt(first + 6 * DAY)];
}
