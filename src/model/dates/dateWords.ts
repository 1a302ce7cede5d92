import { remembered } from '../remembered.ts';
import { connectives, signs, type Connectives, type Style } from './connectives.ts';
import { dayAt, instantOf, monthAt, yearAt } from './calendar.ts';
import { dateFormat, WITH_ERA, WITH_YEAR, WITHOUT_YEAR, type Precision } from './dateFormats.ts';
import { DAY, dateRange } from './dates.ts';

/** A year, a month or a day: one side of an interval, or a date alone. */
interface Side {
  /** Without its mark: `2025`, `2025-11`, `2025-11-16`. */
  text: string;
  precision: Precision;
  start: number;
  approximate: boolean;
  uncertain: boolean;
  /** Whether its era is told. */
  era: boolean;
}

/** How dates are written. */
interface Manner {
  language: string;
  style: Style;
  connect: Connectives;
}

/** By the number of hyphens. */
const PRECISIONS: readonly Precision[] = ['year', 'month', 'day'];

/** Years before this instant are told as years before Christ; without that word they would be those after. */
const YEAR_1 = instantOf(1);

/** An EDTF date as a reader says it: “between 29 August and 10 September 2025”, “from September 2025 on”. */
export function dateInWords(edtf: string, language: string): string {
  return written('long')(language)(edtf);
}

/** An EDTF date where space is short: “16 Nov 2025”, “29 Aug – 10 Sept 2025”, “~31 Oct 2025”. */
export function shortDate(edtf: string, language: string): string {
  return written('short')(language)(edtf);
}

/** A day without its year, where an axis shows that: “16 Nov”. */
export function shortDay(day: string, language: string): string {
  return dayName(dateRange(day).start, language);
}

/** The day of an instant without its year, where an axis shows that: “16 Nov”. */
export function dayName(instant: number | Date, language: string): string {
  return dateFormat(language, WITHOUT_YEAR.short.day).format(instant);
}

/** A month without its year, where an axis shows that: “November”, “Nov”. */
export function monthName(instant: number, language: string, style: Style): string {
  return dateFormat(language, WITHOUT_YEAR[style].month).format(instant);
}

/** The `datetime` of a `<time>` that holds this date; undefined where the date is not one certain day, month or year. */
export function dateTimeAttribute(edtf: string): string | undefined {
  return /^(?!0000)\d{4}(-\d{2}(-\d{2})?)?$/.test(edtf) ? edtf : undefined;
}

/** A date in words. A corpus holds few dates and shows each many times, so each is written once. */
const written = remembered((style: Style) =>
  remembered((language: string) => {
    const manner = { language, style, connect: connectives(language, style) };
    return remembered((edtf: string) => write(edtf, manner));
  }),
);

function write(edtf: string, manner: Manner): string {
  const { connect } = manner;
  const [first = '', last] = specified(edtf).split('/');
  if (last === undefined || last === first) return alone(readSide(first), manner);
  if (isOpen(first)) return connect.by(alone(readSide(last), manner));
  if (isOpen(last)) return connect.from(alone(readSide(first), manner));
  const [from, to] = sharpen(readSide(first), readSide(last));
  const era = from.era || to.era;
  return interval({ ...from, era }, { ...to, era }, manner);
}

function isOpen(side: string): boolean {
  return side === '..' || side === '';
}

/** A date without unspecified places: `2004-XX` is some time in 2004, and `201X` a year between 2010 and 2019. */
function specified(edtf: string): string {
  if (!edtf.includes('X')) return edtf;
  const sides = edtf.replaceAll('-XX', '').split('/');
  const [first = '', last = first] = sides;
  const [from, to] = [bound(first, 'first'), bound(last, 'last')];
  return from === to && sides.length === 1 ? from : `${from}/${to}`;
}

/** The first or the last year that a side may mean; years before 0 count backwards. */
function bound(side: string, which: 'first' | 'last'): string {
  return side.replaceAll('X', (which === 'first') === side.startsWith('-') ? '9' : '0');
}

function readSide(marked: string): Side {
  const text = marked.replace(/[~?%]$/, '');
  const { start } = dateRange(text);
  return {
    text,
    precision: PRECISIONS[text.slice(1).split('-').length - 1] ?? 'day',
    start,
    approximate: /[~%]$/.test(marked),
    uncertain: /[?%]$/.test(marked),
    era: start < YEAR_1,
  };
}

/** Where one side lies within the other (`2025-11/2025-11-16`), the vaguer one becomes its own first or last day. */
function sharpen(first: Side, last: Side): [Side, Side] {
  const to = (side: Side, instant: number, { text }: Side): Side => ({
    ...readSide(dayAt(instant).slice(0, text.length)),
    approximate: side.approximate,
    uncertain: side.uncertain,
  });
  if (last.text.startsWith(first.text)) return [to(first, first.start, last), last];
  if (first.text.startsWith(last.text)) return [first, to(last, dateRange(last.text).end, first)];
  return [first, last];
}

function interval(first: Side, last: Side, manner: Manner): string {
  const { connect } = manner;
  const plain = ![first, last].some(({ approximate, uncertain }) => approximate || uncertain);
  if (plain && first.text === last.text) return alone(first, manner);
  if (plain && connect === signs && first.precision === last.precision)
    return wholeFormat(first, manner).formatRange(first.start, last.start);
  const nextDay = plain && last.precision === 'day' && first.precision === 'day' && last.start - first.start === DAY;
  const join = nextDay ? connect.or : connect.between;
  return join(mark(first, withoutShared(first, last, manner), connect), alone(last, manner));
}

/** The first of two dates without what the second one says too: the year, and before a day also the month. */
function withoutShared(first: Side, last: Side, manner: Manner): string {
  const { language, style } = manner;
  const whole = wholeFormat(first, manner).format(first.start);
  if (first.precision === 'year' || yearAt(first.start) !== yearAt(last.start)) return whole;
  const sameMonth =
    first.precision === 'day' && last.precision === 'day' && monthAt(first.start) === monthAt(last.start);
  if (sameMonth && /^\d{1,2} /.test(whole)) return String(Number(first.text.slice(-2)));
  return dateFormat(language, WITHOUT_YEAR[style][first.precision]).format(first.start);
}

function alone(side: Side, manner: Manner): string {
  return mark(side, wholeFormat(side, manner).format(side.start), manner.connect);
}

/** A formatter of all that a side says. */
function wholeFormat({ era, precision }: Side, { language, style }: Manner): Intl.DateTimeFormat {
  return dateFormat(language, (era ? WITH_ERA : WITH_YEAR)[style][precision]);
}

function mark({ approximate, uncertain }: Side, date: string, connect: Connectives): string {
  const nearly = approximate ? connect.about(date) : date;
  return uncertain ? connect.perhaps(nearly) : nearly;
}
