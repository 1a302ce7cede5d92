import { remembered } from '../remembered.ts';
import { dayAt, instantOf } from './calendar.ts';

/**
 * A date as the days it may cover: milliseconds since 1970 (UTC) of the first and the last instant. A start of
 * -Infinity or an end of Infinity is open or unknown.
 */
export interface DateRange {
  start: number;
  end: number;
  /** True where EDTF marks it as approximate (`~`), uncertain (`?`) or both (`%`). */
  approximate: boolean;
  /** True for `a/b`: somewhere in, or all through, an interval. */
  interval: boolean;
}

/** A year, a month or a day; its last places may be unspecified (`X`), and a mark may stand after it. */
const SIDE = String.raw`-?(?:\d{2}XX|\d{3}X|\d{4}(?:-XX(?:-XX)?|-\d{2}(?:-(?:\d{2}|XX))?)?)[~?%]?`;

/** The form of a date. Whether there is such a day is not checked. */
export const DATE_SHAPE = new RegExp(String.raw`^(?:${SIDE}|(?:${SIDE}|\.\.)?/(?:${SIDE}|\.\.)?)$`);

/** Milliseconds in a day. */
export const DAY = 86_400_000;

/**
 * Reads an EDTF date of level 0 or 1 (ISO 8601-2): a year, month or day, its last places perhaps unspecified (`201X`,
 * `2004-XX`), perhaps with `~ ? %` after it, or an interval of two of these, either side open (`..`) or unknown (left
 * out). Seasons, times and years of more than four digits are refused. Returns the range, or what is wrong and what to
 * write instead. A corpus writes the same few dates over and over, so each is read once.
 */
export const parseDate = remembered(parse);

function parse(text: string): Readonly<DateRange> | { error: string } {
  const sides = text.split('/');
  if (!DATE_SHAPE.test(text) || sides.every(isOpen)) return { error: `“${text}” ${remedyFor(text)}` };
  const fault = sides.map(faultOf).find((found) => found !== undefined);
  if (fault !== undefined) return { error: fault };
  const [first = '', last = first] = sides;
  const start = isOpen(first) ? -Infinity : sideRange(first).start;
  const end = isOpen(last) ? Infinity : sideRange(last).end;
  if (end < start) return { error: `“${text}” does not end after it begins` };
  return { start, end, approximate: /[~?%]/.test(text), interval: sides.length > 1 };
}

function isOpen(side: string): boolean {
  return side === '..' || side === '';
}

/** The parts of a side, unspecified places left out; of a year with such places the first and the last that it may be. */
function partsOf(side: string): { firstYear: number; lastYear: number; month?: number; day?: number } {
  const [, sign = '', year = '', month, day] = /^(-?)(....)(?:-(\d\d))?(?:-(\d\d))?/.exec(side) ?? [];
  const lowest = Number(year.replaceAll('X', '0'));
  const highest = Number(year.replaceAll('X', '9'));
  return {
    firstYear: sign === '' ? lowest : -highest,
    lastYear: sign === '' ? highest : -lowest,
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

function sideRange(side: string): { start: number; end: number } {
  const { firstYear, lastYear, month, day } = partsOf(side);
  const start = instantOf(firstYear, (month ?? 1) - 1, day ?? 1);
  if (day !== undefined) return { start, end: start + DAY - 1 };
  return { start, end: (month === undefined ? instantOf(lastYear + 1) : instantOf(lastYear, month)) - 1 };
}

/** Why one side in the shape of a date is none; undefined where it is one, or open. */
function faultOf(side: string): string | undefined {
  if (isOpen(side)) return undefined;
  if (side.startsWith('-0000')) return `“${side}” is no year; the year before 1 is written 0000`;
  const { firstYear, month = 1, day = 1 } = partsOf(side);
  if (month > 20 && month < 42) return `“${side}” would be read as a season; write months, such as 2025-09/2025-11`;
  if (month < 1 || month > 12) return `“${side}” names a month ${padded(month)}; months run from 01 to 12`;
  const isThere = new Date(instantOf(firstYear, month - 1, day)).getUTCDate() === day;
  return isThere ? undefined : `“${side}” is not a day of the calendar`;
}

const padded = (number: number): string => String(number).padStart(2, '0');

const EXAMPLES = 'is not an EDTF date, such as 2025-11-16, 2025-11, 2025-10-31~, 2025-09/2025-10 or 2025-09/..';

/** What EDTF has beyond what is read here, and what to write in its place. */
const BEYOND: readonly [RegExp, string][] = [
  [/^-?\d{4}-\d{2}-\d{2}T/, 'has a time; write the day alone, such as 2025-11-16'],
  [/^Y-?\d|^-?\d+(E\d+)?S\d|^-?\d{5,}$/, 'has a year that is not of four digits; write one from -9999 to 9999'],
  [/^[[{].*[\]}]$/, 'is a set of dates; write an interval, such as 2025-09/2025-10'],
  [
    /^(?=.*\d\d)[-\d/.]*[X~?%][-\dX~?%/.]*$/,
    'marks single parts of a date (EDTF level 2); put X in its last places only, and ~, ? or % after the whole',
  ],
];

function remedyFor(text: string): string {
  return BEYOND.find(([pattern]) => pattern.test(text))?.[1] ?? EXAMPLES;
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
  return dayAt(sortKey(dateRange(text)));
}

/** Orders two EDTF dates by start, then by end, so that the sharper of two comes first; for `Array.sort`. */
export function compareDates(a: string, b: string): number {
  const [first, second] = [dateRange(a), dateRange(b)];
  const starts = sortKey(first) - sortKey(second);
  if (starts !== 0) return starts;
  return first.end === second.end ? 0 : first.end < second.end ? -1 : 1;
}
