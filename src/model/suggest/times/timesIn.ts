import { dateRange, DAY, parseDate, type DateRange } from '../../dates/dates.ts';
import { dayAt, instantOf, monthAt, yearAt } from '../../dates/calendar.ts';
import type { Span } from '../../text/text.ts';
import { languageWords, oneOf } from '../languages.ts';
import type { TimeWords } from '../languages/words/timeWords.ts';
import { monthsOf } from '../printed/monthNames.ts';
import { timePatterns, type TimeGroups } from './timePattern.ts';
import { weekdaysOf } from './weekdays.ts';
import { weekOf } from './weeks.ts';

type Period = TimeWords['periods'][string];

/** A time that a text names, read from the day on which it was printed. */
export interface NamedTime extends Span {
  /** As EDTF. */
  date: string;
  /** Whether the words and the day of printing leave no other day. */
  certain: boolean;
  /** Whether it lasts until printing: “since May”. */
  lasting: boolean;
}

/** How many letters may stand between what shows that a day is still to come and the day. */
const AHEAD = 30;

/**
 * The times that a text names, in order: “31 October”, “on Monday”, “yesterday”, “last year”, “since May”. `published` is
 * the EDTF date of printing; where that is an interval, what depends on the day is one too. `language` is a BCP 47 tag.
 */
export function timesIn(text: string, published: string, language: string): NamedTime[] {
  const printed = dateRange(published);
  if (!Number.isFinite(printed.start) || !Number.isFinite(printed.end)) return [];
  const found: NamedTime[] = [];
  for (const pattern of timePatterns(language))
    for (const { 0: words, index, groups = {} } of text.matchAll(pattern)) {
      const end = index + words.length;
      // In “Friday, 3 May” the day of the week says nothing more.
      const reach = groups.weekday === undefined ? end : end + 3;
      if (found.some((other) => other.start < reach && index < other.end)) continue;
      const read = readTime(groups, printed, language, text.slice(0, index));
      if (!read) continue;
      const date = groups.since === undefined ? read.date : `${read.date}/${dayAt(printed.end)}`;
      found.push({
        start: index,
        end,
        date: isDate(date) ? date : read.date,
        certain: read.certain,
        lasting: groups.since !== undefined,
      });
    }
  return found.sort((a, b) => a.start - b.start);
}

interface ReadTime {
  date: string;
  certain: boolean;
}

function readTime(groups: TimeGroups, printed: DateRange, language: string, before: string): ReadTime | undefined {
  const { iso, month, day, year, weekday, years, word, recent, coming, count, last, earlier, period } = groups;
  const times = languageWords(language)?.times;
  if (iso !== undefined) return checked(iso);
  if (month !== undefined) return readMonth(monthsOf(language).get(month.toLowerCase()) ?? '', day, year, printed);
  if (weekday !== undefined) {
    const isAhead =
      times !== undefined && new RegExp(`(?<!\\p{L})(?:${oneOf(times.future)}) [^.;]{0,${AHEAD}}$`, 'u').test(before);
    return readWeekday(weekdaysOf(language).get(weekday.toLowerCase()) ?? 0, printed, isAhead);
  }
  if (years !== undefined) return checked(years);
  if (word !== undefined) return moved(printed, times?.days[word.toLowerCase()] ?? 0);
  if (recent !== undefined) return checked(`../${dayAt(printed.end)}`);
  if (coming !== undefined) return checked(`${dayAt(printed.start)}/..`);
  if (count !== undefined) return moved(printed, -Number(count));
  if (earlier !== undefined) return readEarlier(times?.periods[period ?? ''], printed, language);
  return readPeriod(times?.periods[period ?? ''], last === undefined ? 0 : 1, printed, language);
}

/** A month or a day of it. Without a year the one nearest to the day of printing is meant, rather before it than after. */
function readMonth(
  month: string,
  day: string | undefined,
  year: string | undefined,
  printed: DateRange,
): ReadTime | undefined {
  const write = (of: string): string => `${of}-${month}${day === undefined ? '' : `-${day.padStart(2, '0')}`}`;
  if (year !== undefined) return checked(write(year));
  const last = Number(yearAt(printed.end));
  const distance = (of: number): number => {
    const after = instantOf(of, Number(month) - 1, Number(day ?? 1)) - printed.end;
    return after > 0 ? 3 * after : -after;
  };
  const [nearest = last] = [last, last - 1, last + 1].sort((a, b) => distance(a) - distance(b));
  return checked(write(String(nearest)));
}

/**
 * The last day of that name up to the day of printing, or the first one after it. Where the day of printing is not known to
 * a week, it may be another.
 */
function readWeekday(weekday: number, printed: DateRange, isAhead: boolean): ReadTime {
  const [from, to] = [printed.start, printed.end].map((instant) => {
    const back = (new Date(instant).getUTCDay() - weekday + 7) % 7;
    return dayAt(instant + (isAhead ? 7 - back : -back) * DAY);
  });
  return { date: (isAhead ? from : to) ?? '', certain: from === to };
}

/** The week, the month or the year of printing, or one so many before it. */
function readPeriod(period: Period | undefined, back: number, { start, end }: DateRange, language: string): ReadTime {
  const last = new Date(end);
  if (period === 'year') return { date: yearAt(instantOf(last.getUTCFullYear() - back)), certain: true };
  if (period === 'week') {
    const date = weekOf(end, back, language).join('/');
    return { date, certain: date === weekOf(start, back, language).join('/') };
  }
  const month = monthAt(instantOf(last.getUTCFullYear(), last.getUTCMonth() - back));
  return { date: month, certain: monthAt(start) === monthAt(end) };
}

/** From the beginning of the period of printing to the day before it; the whole period where that is not known, and of a year. */
function readEarlier(period: Period | undefined, printed: DateRange, language: string): ReadTime {
  const whole = readPeriod(period, 0, printed, language);
  const first = period === 'week' ? (whole.date.split('/')[0] ?? '') : `${whole.date}-01`;
  const last = dayAt(printed.end - DAY);
  const isKnown = period !== 'year' && whole.certain && first < last;
  return isKnown ? { date: `${first}/${last}`, certain: true } : whole;
}

/** So many days after the day of printing. */
function moved({ start, end }: DateRange, days: number): ReadTime {
  const [first, last] = [dayAt(start + days * DAY), dayAt(end + days * DAY)];
  return { date: first === last ? first : `${first}/${last}`, certain: true };
}

function checked(date: string): ReadTime | undefined {
  return isDate(date) ? { date, certain: true } : undefined;
}

function isDate(date: string): boolean {
  return !('fault' in parseDate(date));
}
