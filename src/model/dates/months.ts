import { dateRange } from './dates.ts';
import { instantOf, monthAt } from './calendar.ts';

/** A date that spans more months than this tells nothing about any one of them. */
const TOO_LONG = 6;

/** The months that a date covers, as `2025-11`; none where it is open towards the past or spans half a year and more. */
export function monthsOf(date: string): string[] {
  const { start, end } = dateRange(date);
  if (!Number.isFinite(start)) return [];
  const last = Number.isFinite(end) ? monthNumber(end) : monthNumber(start);
  const count = last - monthNumber(start) + 1;
  if (count > TOO_LONG) return [];
  return Array.from({ length: count }, (_, index) => monthKey(monthNumber(start) + index));
}

function monthNumber(instant: number): number {
  const date = new Date(instant);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function monthKey(number: number): string {
  return monthAt(instantOf(0, number));
}
