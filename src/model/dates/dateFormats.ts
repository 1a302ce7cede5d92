import { remembered } from '../remembered.ts';
import type { Style } from './connectives.ts';

/** How exactly a date is known. */
export type Precision = 'year' | 'month' | 'day';

/** The parts of a date that are written, for each style and precision. The same object always means the same parts. */
type Parts = Readonly<Record<Style, Readonly<Record<Precision, Intl.DateTimeFormatOptions>>>>;

export const WITH_YEAR: Parts = { long: parts('long', 'numeric'), short: parts('short', 'numeric') };
export const WITH_ERA: Parts = { long: parts('long', 'numeric', 'short'), short: parts('short', 'numeric', 'short') };
export const WITHOUT_YEAR: Parts = { long: parts('long'), short: parts('short') };

function parts(month: Style, year?: 'numeric', era?: 'short'): Parts[Style] {
  return { year: { era, year }, month: { era, year, month }, day: { era, year, month, day: 'numeric' } };
}

/** Formatters take a hundred times as long to make as to use, so each is made once. */
const formatIn = remembered((locale: string) =>
  remembered(
    (shown: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { calendar: 'gregory', timeZone: 'UTC', ...shown }),
  ),
);

/** A formatter of some parts of dates, in UTC. Plain English (`en`) writes the day before the month. */
export function dateFormat(language: string, shown: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return formatIn(language === 'en' ? 'en-GB' : language)(shown);
}
