import { dayAt, monthAt } from '../../dates/calendar.ts';
import { connectives } from '../../dates/connectives.ts';
import { dateInWords, monthName } from '../../dates/dateWords.ts';
import { DAY, dateRange } from '../../dates/dates.ts';
import type { StatementWords } from '../languages/words/statementWords.ts';

/** The last day of what is early in a month, and the first and the last of what is late in it. */
const EARLY = 15;
const LATE = 20;

/** A date as part of a sentence, not more exact than a reader needs: “on 3 May 2031”, “in early May 2031”. */
export function whenInWords(edtf: string, language: string, words: StatementWords): string {
  const vague = vagueDate(edtf, language, words);
  if (vague !== undefined) return words.month.replace('{date}', () => vague);
  const date = dateInWords(edtf, language);
  const frame = isDay(edtf) ? words.day : /^\d{4}(?:-\d\d)?$/.test(edtf) ? words.month : '{date}';
  return frame.replace('{date}', () => date);
}

/** A day, or one of two. */
function isDay(edtf: string): boolean {
  const [first = '', last = first, ...others] = edtf.split('/');
  if (others.length > 0 || ![first, last].every((side) => /^\d{4}-\d\d-\d\d$/.test(side))) return false;
  return dateRange(last).start - dateRange(first).start <= DAY;
}

/** An interval of some days within a month or two, by its months; undefined for every other date. */
function vagueDate(edtf: string, language: string, { early, late }: StatementWords): string | undefined {
  if (isDay(edtf) || !/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(edtf)) return undefined;
  const { start, end } = dateRange(edtf);
  const [from, to] = [dayOf(start), dayOf(end)];
  const [first, last] = [monthAt(start), monthAt(end)];
  const whole = dateInWords(last, language);
  const put = (frame: string, month: string): string => frame.replace('{month}', () => month);
  if (first === last) return to <= EARLY ? put(early, whole) : from >= LATE ? put(late, whole) : whole;
  if (monthAt(start - (from - 1) * DAY + LONGEST * DAY) !== last) return undefined;
  const before =
    first.slice(0, 4) === last.slice(0, 4) ? monthName(start, language, 'long') : dateInWords(first, language);
  const isTurn = from >= LATE && to <= EARLY;
  const { or } = connectives(language, 'long');
  return isTurn ? or(put(late, before), put(early, whole)) : or(before, whole);
}

/** No month has more days. */
const LONGEST = 31;

function dayOf(instant: number): number {
  return Number(dayAt(instant).slice(-2));
}
