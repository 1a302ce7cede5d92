import edtf, { parse as parseSyntax } from 'edtf';
import { remembered } from '../remembered.ts';

/**
 * A date as the days it may cover: milliseconds since 1970 (UTC) of the first and the last instant. A start of
 * -Infinity or an end of Infinity is open or unknown.
 */
export interface DateRange {
  start: number;
  end: number;
  /** True where EDTF marks it as approximate (`~`), uncertain (`?`) or both (`%`). */
  approximate: boolean;
  /** True for `a/b`, which may mean some day of the interval or all of it. */
  interval: boolean;
}

/** The form of a date. Whether there is such a day is not checked. */
export const DATE_SHAPE = /^(\.\.|\d{4}(-\d{2}(-\d{2})?)?[~?%]?)(\/(\.\.|\d{4}(-\d{2}(-\d{2})?)?[~?%]?))?$/;

/** Milliseconds in a day. */
export const DAY = 86_400_000;

/**
 * Reads an EDTF date of level 0 or 1 (ISO 8601-2): a year, month or day, `~ ? %` after it, or an interval of two of
 * these, either side open as `..`. Seasons and times are refused. Returns the range, or what is wrong with it. A corpus
 * writes the same few dates over and over, and reading one takes long, so each is read once.
 */
export const parseDate = remembered(parse);

function parse(text: string): Readonly<DateRange> | { error: string } {
  if (!DATE_SHAPE.test(text) || text === '..' || text === '../../..')
    return {
      error: `“${text}” is not an EDTF date, such as 2025-11-16, 2025-11, 2025-10-31~, 2025-09/2025-10 or 2025-09/..`,
    };
  let parsed;
  try {
    if (parseSyntax(text).type === 'Season') return { error: `“${text}” would be read as a season; write months` };
    parsed = edtf(text);
  } catch {
    return { error: faultOf(text) };
  }
  return {
    start: parsed.min ?? -Infinity,
    end: parsed.max ?? Infinity,
    approximate: /[~?%]/.test(text),
    interval: text.includes('/'),
  };
}

/** Says why a text that has the form of a date is none. */
function faultOf(text: string): string {
  const sides = text.includes('/') ? text.split('/').filter((side) => side !== '..') : [];
  for (const side of sides) {
    const read = parseDate(side);
    if ('error' in read) return read.error;
  }
  if (sides.length > 0) return `“${text}” does not end after it begins`;
  const month = text.slice(5, 7);
  return month < '01' || month > '12'
    ? `“${text}” names a month ${month}; months run from 01 to 12`
    : `“${text}” is not a day of the calendar`;
}

/** Whether a text is a day of the calendar, such as `2031-05-02`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !('error' in parseDate(text));
}

/** The range of a date that the schemas have already accepted; throws where they have not. */
export function dateRange(text: string): DateRange {
  const parsed = parseDate(text);
  if ('error' in parsed) throw new RangeError(parsed.error);
  return parsed;
}

/** The instant by which a date sorts: its start, or its end where the start is open. */
function sortKey({ start, end }: DateRange): number {
  return Number.isFinite(start) ? start : end;
}

/** The day by which an EDTF date sorts: its first, or its last where the start is open. */
export function sortDay(text: string): string {
  return new Date(sortKey(dateRange(text))).toISOString().slice(0, 10);
}

/**
 * Compares two EDTF dates by start, then by end, so that of two with one start the more exact comes first; for
 * `Array.sort`.
 */
export function compareDates(a: string, b: string): number {
  const [first, second] = [dateRange(a), dateRange(b)];
  const starts = sortKey(first) - sortKey(second);
  if (starts !== 0) return starts;
  return first.end === second.end ? 0 : first.end < second.end ? -1 : 1;
}
