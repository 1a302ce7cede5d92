import { dateIn, dayIn } from './printedDate.ts';

/** A date as a document gives it, and where. */
export interface GivenDate {
  from: string;
  value: string;
  /** Whether it stands by itself where readers look for the day. */
  isPrinted?: true;
  /** Whether it is the day of the last change. */
  isOfChange?: true;
}

/** The day on which a document says that it was printed, as EDTF, and how that was found. */
export interface StatedDay {
  day: string;
  because: string;
  /** Whether the document says this of its last change alone. */
  isInferred?: true;
}

/** A moment in universal time, of which the day may be another one where the text was printed. */
const UNIVERSAL = /\d{4}-?\d{2}-?\d{2}[T ]\d{2}:?\d{2}.*(?:Z|[+-]00:?00|UTC|GMT)$/;

/**
 * The day of publication that the first of some dates gives, or the one that a page prints for its readers; a month or a
 * year only where none gives a day. Where a date is a moment in universal time, the day beside it counts that another date gives, which readers get to see; where
 * none does, the day in the time zone given.
 */
export function publishedDay(dates: readonly GivenDate[], language: string, timeZone: string): StatedDay | undefined {
  const [first] = dates.filter(({ value }) => dayIn(value, language) !== undefined);
  if (!first) return partOf(dates, language);
  const day = dayIn(first.value, language) ?? '';
  const shown = printedDay(dates, language, day);
  if (shown) return shown;
  if (!UNIVERSAL.test(first.value.trim())) return stated(first, day);
  const printed = dates.find(({ value }) => !UNIVERSAL.test(value.trim()) && isNextTo(dayIn(value, language), day));
  if (printed) return stated(printed, dayIn(printed.value, language) ?? day);
  const there = dayAt(first.value, timeZone) ?? day;
  const { because } = stated(first, there);
  return {
    day: there,
    because: `${because} That is universal time${there === day ? '' : `; the day is that in ${timeZone}`}.`,
  };
}

/** The day that a page prints for its readers: the one next to the day that it gives first, or else the only one. */
function printedDay(dates: readonly GivenDate[], language: string, first: string): StatedDay | undefined {
  const printed = dates.flatMap((given) => {
    const day = given.isPrinted && dayIn(given.value, language);
    return day ? [stated(given, day)] : [];
  });
  const near = printed.filter(({ day }) => isNextTo(day, first));
  const same = near.find(({ day }) => day === first) ?? near[0];
  return same ?? (new Set(printed.map(({ day }) => day)).size === 1 ? printed[0] : undefined);
}

function stated({ value, from, isOfChange }: GivenDate, day: string): StatedDay {
  if (isOfChange)
    return {
      day,
      because: `The page gives no day of publication, only that of its last change, “${value}”.`,
      isInferred: true,
    };
  return { day, because: `The page gives “${value}” (${from}).` };
}

/** The month or the year that a document gives, which stays one. */
function partOf(dates: readonly GivenDate[], language: string): StatedDay | undefined {
  const [found] = dates.flatMap((given) => {
    const date = dateIn(given.value, language);
    return date === undefined ? [] : [stated(given, date)];
  });
  return found;
}

function isNextTo(day: string | undefined, other: string): boolean {
  return day !== undefined && Math.abs(Date.parse(`${day}T00:00Z`) - Date.parse(`${other}T00:00Z`)) <= 86_400_000;
}

/** The day of a moment in a time zone; undefined where the moment is not written as ISO 8601 has it. */
function dayAt(moment: string, timeZone: string): string | undefined {
  const iso = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?/.exec(moment.trim())?.[0];
  if (iso === undefined) return undefined;
  const instant = Date.parse(`${iso.replace(' ', 'T')}Z`);
  if (Number.isNaN(instant)) return undefined;
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
