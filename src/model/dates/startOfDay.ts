import { remembered } from '../remembered.ts';
import { DAY, dateRange } from './dates.ts';

const SECOND = 1000;

/**
 * The instant at which a day (`2031-05-02`) begins where a time zone (IANA) holds. Where a clock skips midnight, or the whole
 * day, it is the first instant after that. Stories have few days and one time zone, so each is worked out once.
 */
export const startOfDay = remembered((timeZone: string) => {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  return remembered((day: string) => new Date(firstInstant(dateRange(day).start, (at) => offsetAt(format, at))));
});

/** The first instant, to the second, at which local time has come to `midnight`; no zone is ever a whole day from UTC. */
function firstInstant(midnight: number, offset: (instant: number) => number): number {
  let [before, after] = [midnight - DAY, midnight + DAY];
  while (after - before > SECOND) {
    const middle = before + Math.floor((after - before) / SECOND / 2) * SECOND;
    if (middle + offset(middle) >= midnight) after = middle;
    else before = middle;
  }
  return after;
}

/** How far local time is ahead of UTC, in milliseconds, as in “GMT-04:00”, or “GMT-04:27:44” before there were zones. */
function offsetAt(format: Intl.DateTimeFormat, instant: number): number {
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = 0, minutes = 0, seconds = 0] = /([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(name) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return (sign === '-' ? -offset : offset) * SECOND;
}
