import { remembered } from '../remembered.ts';
import { connectives, signs, type Connectives, type Style } from './connectives.ts';
import { dateFormat, WITH_YEAR, WITHOUT_YEAR, type Precision } from './dateFormats.ts';
import { DAY, dateRange } from './dates.ts';

/** A year, a month or a day: one side of an interval, or a date alone. */
interface Side {
  /** Without its mark: `2025`, `2025-11`, `2025-11-16`. */
  text: string;
  precision: Precision;
  start: number;
  approximate: boolean;
  uncertain: boolean;
}

/** How dates are written. */
interface Manner {
  language: string;
  style: Style;
  connect: Connectives;
}

const PRECISIONS: Record<number, Precision> = { 4: 'year', 7: 'month', 10: 'day' };

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
  return dateFormat(language, WITHOUT_YEAR.short.day).format(Date.parse(day));
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
  const [first = '', last] = edtf.split('/');
  if (last === undefined || last === first) return alone(readSide(first), manner);
  if (first === '..') return connect.by(alone(readSide(last), manner));
  if (last === '..') return connect.from(alone(readSide(first), manner));
  return interval(...sharpen(readSide(first), readSide(last)), manner);
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

function interval(first: Side, last: Side, manner: Manner): string {
  const { language, style, connect } = manner;
  const plain = ![first, last].some(({ approximate, uncertain }) => approximate || uncertain);
  if (plain && first.text === last.text) return alone(first, manner);
  if (plain && connect === signs && first.precision === last.precision)
    return dateFormat(language, WITH_YEAR[style][first.precision]).formatRange(first.start, last.start);
  const nextDay = plain && last.precision === 'day' && first.precision === 'day' && last.start - first.start === DAY;
  const join = nextDay ? connect.or : connect.between;
  return join(mark(first, withoutShared(first, last, manner), connect), alone(last, manner));
}

/** The first of two dates without what the second one says too: the year, and before a day also the month. */
function withoutShared(first: Side, last: Side, { language, style }: Manner): string {
  const whole = dateFormat(language, WITH_YEAR[style][first.precision]).format(first.start);
  if (first.precision === 'year' || first.text.slice(0, 4) !== last.text.slice(0, 4)) return whole;
  const sameMonth =
    first.precision === 'day' && last.precision === 'day' && first.text.slice(0, 7) === last.text.slice(0, 7);
  if (sameMonth && /^\d{1,2} /.test(whole)) return String(Number(first.text.slice(8)));
  return dateFormat(language, WITHOUT_YEAR[style][first.precision]).format(first.start);
}

function alone(side: Side, { language, style, connect }: Manner): string {
  return mark(side, dateFormat(language, WITH_YEAR[style][side.precision]).format(side.start), connect);
}

function mark({ approximate, uncertain }: Side, date: string, connect: Connectives): string {
  const nearly = approximate ? connect.about(date) : date;
  return uncertain ? connect.perhaps(nearly) : nearly;
}
