import { remembered } from '../remembered.ts';
import type { Said } from '../said.ts';
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

/** Why a text, or a side of it, is no date that is read here: the parameters of each message, by its key. */
export interface DateFaults extends Record<
  'shape' | 'time' | 'longYear' | 'set' | 'parts' | 'backwards' | 'year' | 'season' | 'day',
  { text: string }
> {
  month: { text: string; month: number };
}

export type DateFault = Said<DateFaults>;

/** Milliseconds in a day. */
export const DAY = 86_400_000;

/**
 * Reads an EDTF date of level 0 or 1 (ISO 8601-2): a year, month or day, its last places perhaps unspecified (`201X`,
 * `2004-XX`), perhaps with `~ ? %` after it, or an interval of two of these, either side open (`..`) or unknown (left
 * out). Seasons, times and years of more than four digits are refused. Returns the range, or what is wrong and what to
 * write instead. A corpus writes the same few dates over and over, so each is read once.
 */
export const parseDate = remembered(parse);

function parse(text: string): Readonly<DateRange> | { fault: DateFault } {
  const sides = text.split('/');
  if (!DATE_SHAPE.test(text) || sides.every(isOpen)) return { fault: { key: beyond(text), params: { text } } };
  const fault = sides.map(faultOf).find((found) => found !== undefined);
  if (fault) return { fault };
  const [first = '', last = first] = sides;
  const start = isOpen(first) ? -Infinity : sideRange(first).start;
  const end = isOpen(last) ? Infinity : sideRange(last).end;
  if (end < start) return { fault: { key: 'backwards', params: { text } } };
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
function faultOf(text: string): DateFault | undefined {
  if (isOpen(text)) return undefined;
  if (text.startsWith('-0000')) return { key: 'year', params: { text } };
  const { firstYear, month = 1, day = 1 } = partsOf(text);
  if (month > 20 && month < 42) return { key: 'season', params: { text } };
  if (month < 1 || month > 12) return { key: 'month', params: { text, month } };
  const isThere = new Date(instantOf(firstYear, month - 1, day)).getUTCDate() === day;
  return isThere ? undefined : { key: 'day', params: { text } };
}

/** What EDTF has beyond what is read here. */
const BEYOND: readonly [RegExp, Exclude<keyof DateFaults, 'month'>][] = [
  [/^-?\d{4}-\d{2}-\d{2}T/, 'time'],
  [/^Y-?\d|^-?\d+(E\d+)?S\d|^-?\d{5,}$/, 'longYear'],
  [/^[[{].*[\]}]$/, 'set'],
  [/^(?=.*\d\d)[-\d/.]*[X~?%][-\dX~?%/.]*$/, 'parts'],
];

function beyond(text: string): Exclude<keyof DateFaults, 'month'> {
  return BEYOND.find(([pattern]) => pattern.test(text))?.[1] ?? 'shape';
}

/** Whether a text is a day of the calendar, such as `2031-05-02`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !('fault' in parseDate(text));
}

/** The range of a date that the schemas have already accepted; throws where they have not. */
export function dateRange(text: string): DateRange {
  const parsed = parseDate(text);
  if ('fault' in parsed) throw new RangeError(`“${text}” is no date: ${parsed.fault.key}`);
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
