import { dayAt, instantOf, monthAt } from '../dates/calendar.ts';
import { dateRange } from '../dates/dates.ts';
import type { OutsideKnowledge } from '../schemas/outside.ts';
import type { Article } from '../story/corpus.ts';

/** The end of a day (`2025-11-17`) or of a month (`2025-11`), at which one may ask what was known. */
export interface Moment {
  /** EDTF, and the name of its page. */
  date: string;
  /** Milliseconds since 1970. */
  end: number;
}

/**
 * The moments that have a page: the days by which an article had certainly been printed, every month from the first to
 * the last of them, and those that were published before, when articles had other dates.
 */
export function moments(articles: readonly Pick<Article, 'published'>[], before: readonly string[] = []): Moment[] {
  const ends = articles.map(({ published }) => dateRange(published.date).end).filter(Number.isFinite);
  const days = new Set(ends.map(dayAt));
  const [first, last] = [new Date(Math.min(...ends)), Math.max(...ends)];
  const months = new Set<string>();
  for (let month = first.getUTCMonth(); ends.length > 0; month += 1) {
    const instant = instantOf(first.getUTCFullYear(), month);
    if (instant > last) break;
    months.add(monthAt(instant));
  }
  return [...new Set([...days, ...months, ...before])]
    .map((date) => ({ date, end: dateRange(date).end }))
    .sort((a, b) => a.end - b.end || b.date.length - a.date.length);
}

/** What of a question's outside knowledge had been published by a moment, each piece with the first source that had. */
export function outsideBy(
  outside: readonly OutsideKnowledge[],
  { end }: Moment,
): Pick<OutsideKnowledge, 'says' | 'source'>[] {
  return outside.flatMap(({ says, source, also }) => {
    const known = [source, ...also].find(({ date }) => dateRange(date).end <= end);
    return known ? [{ says, source: known }] : [];
  });
}
