import { connectives, signs, type Connectives, type Style } from './connectives.ts';
import { dateRange } from './dates.ts';

type Precision = 'year' | 'month' | 'day';

/** A year, a month or a day: one side of an interval, or a date alone. */
interface Side {
  /** Without its mark: `2025`, `2025-11`, `2025-11-16`. */
  text: string;
  precision: Precision;
  start: number;
  approximate: boolean;
  uncertain: boolean;
}

const DAY = 86_400_000;
const PRECISIONS: Record<number, Precision> = { 4: 'year', 7: 'month', 10: 'day' };

/** An EDTF date as a reader says it: “between 29 August and 10 September 2025”, “from September 2025 on”. */
export function dateInWords(edtf: string, language: string): string {
  return write(edtf, language, 'long');
}

/** An EDTF date where space is short: “16 Nov 2025”, “29 Aug – 10 Sept 2025”, “~31 Oct 2025”. */
export function shortDate(edtf: string, language: string): string {
  return write(edtf, language, 'short');
}

/** A day without its year, where an axis shows that: “16 Nov”. */
export function shortDay(day: string, language: string): string {
  return format(language, 'short', 'day', { month: 'short', day: 'numeric' }).format(Date.parse(day));
}

/** A month without its year, where an axis shows that: “November”, “Nov”. */
export function monthName(instant: number, language: string, style: Style): string {
  return format(language, style, 'month', { month: style }).format(instant);
}

/** The `datetime` of a `<time>` that holds this date; undefined where the date is not one certain day, month or year. */
export function dateTimeAttribute(edtf: string): string | undefined {
  return /^(?!0000)\d{4}(-\d{2}(-\d{2})?)?$/.test(edtf) ? edtf : undefined;
}

/** What was written before: one corpus holds few dates, and shows each many times. */
const written = new Map<string, string>();

function write(edtf: string, language: string, style: Style): string {
  const key = `${style} ${language} ${edtf}`;
  const words = written.get(key) ?? compose(edtf, language, style);
  written.set(key, words);
  return words;
}

function compose(edtf: string, language: string, style: Style): string {
  const connect = connectives(language, style);
  const [first = '', last] = edtf.split('/');
  if (last === undefined || last === first) return alone(readSide(first), language, style, connect);
  if (first === '..') return connect.by(alone(readSide(last), language, style, connect));
  if (last === '..') return connect.from(alone(readSide(first), language, style, connect));
  return interval(...sharpen(readSide(first), readSide(last)), language, style, connect);
}

function readSide(marked: string): Side {
  const text = marked.replace(/[~?%]$/, '');
  return {
    text,
    precision: PRECISIONS[text.length] ?? 'day',
    start: Date.parse(text),
    approximate: /[~%]$/.test(marked),
    uncertain: /[?%]$/.test(marked),
  };
}

/** Where one side lies within the other (`2025-11/2025-11-16`), the vaguer one becomes its own first or last day. */
function sharpen(first: Side, last: Side): [Side, Side] {
  const to = (side: Side, instant: number, { text }: Side): Side => ({
    ...readSide(new Date(instant).toISOString().slice(0, text.length)),
    approximate: side.approximate,
    uncertain: side.uncertain,
  });
  if (last.text.startsWith(first.text)) return [to(first, first.start, last), last];
  if (first.text.startsWith(last.text)) return [first, to(last, dateRange(last.text).end, first)];
  return [first, last];
}

function interval(first: Side, last: Side, language: string, style: Style, connect: Connectives): string {
  const plain = ![first, last].some(({ approximate, uncertain }) => approximate || uncertain);
  if (plain && first.text === last.text) return alone(first, language, style, connect);
  if (plain && connect === signs && first.precision === last.precision)
    return format(language, style, first.precision).formatRange(first.start, last.start);
  const nextDay = plain && last.precision === 'day' && first.precision === 'day' && last.start - first.start === DAY;
  const join = nextDay ? connect.or : connect.between;
  return join(mark(first, shared(first, last, language, style), connect), alone(last, language, style, connect));
}

/** The first of two dates without what it shares with the second: the year, and before a day also the month. */
function shared(first: Side, last: Side, language: string, style: Style): string {
  const whole = format(language, style, first.precision).format(first.start);
  if (first.precision === 'year' || first.text.slice(0, 4) !== last.text.slice(0, 4)) return whole;
  const sameMonth =
    first.precision === 'day' && last.precision === 'day' && first.text.slice(0, 7) === last.text.slice(0, 7);
  if (sameMonth && /^\d{1,2} /.test(whole)) return String(Number(first.text.slice(8)));
  const { month, day } = options(style, first.precision);
  return format(language, style, first.precision, { month, day }).format(first.start);
}

function alone(side: Side, language: string, style: Style, connect: Connectives): string {
  return mark(side, format(language, style, side.precision).format(side.start), connect);
}

function mark({ approximate, uncertain }: Side, date: string, connect: Connectives): string {
  const nearly = approximate ? connect.about(date) : date;
  return uncertain ? connect.perhaps(nearly) : nearly;
}

function options(style: Style, precision: Precision): Intl.DateTimeFormatOptions {
  return {
    year: 'numeric',
    month: precision === 'year' ? undefined : style,
    day: precision === 'day' ? 'numeric' : undefined,
  };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A formatter, kept: making one costs as much as a hundred uses. Plain English writes the day before the month. */
function format(
  language: string,
  style: Style,
  precision: Precision,
  fields = options(style, precision),
): Intl.DateTimeFormat {
  const locale = language === 'en' ? 'en-GB' : language;
  const key = [locale, fields.year, fields.month, fields.day].join();
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { calendar: 'gregory', timeZone: 'UTC', ...fields });
  formats.set(key, made);
  return made;
}
