import type { Corpus } from '../../story/corpus.ts';
import { DAY } from '../../dates/dates.ts';
import { middle, timelineEntries, type TimelineEntry } from './entries.ts';
import { closedUp, gapsIn } from './gaps.ts';
import { stretchesOf, type Stretch, type Window } from './stretches.ts';

/** Everything in a story that has a date, in order of time. */
export interface Timeline {
  /** The months that hold most of the story; undefined for a story without dates. */
  window: Window | undefined;
  /** What of the window is drawn: all, or what long stretches without entries part. */
  stretches: Stretch[];
  /** What lies in the window, by the month (or year, where no month is known) in which it begins; in EDTF. */
  months: { month: string; entries: TimelineEntry[] }[];
  /** Entries so far from the rest that the scale would leave too little room for that. */
  earlier: TimelineEntry[];
  later: TimelineEntry[];
}

const HALF_YEAR = 183 * DAY;

/** The timeline of a story: its events and the publication of its articles in one order. */
export function timeline(story: Pick<Corpus, 'events' | 'articles'>): Timeline {
  const entries = timelineEntries(story);
  const gaps = gapsIn(entries.map(({ range }) => middle(range)));
  const place = ({ range }: TimelineEntry): number => closedUp(middle(range), gaps);
  const { first, last, reach } = near(entries.map(place));
  const inside = entries.filter((entry) => place(entry) >= first && place(entry) <= last);
  const stretches = stretchesOf(inside, reach);
  const [start, end] = [stretches[0]?.start, stretches.at(-1)?.end];
  return {
    window: start === undefined || end === undefined ? undefined : { start, end },
    stretches,
    months: byMonth(inside),
    earlier: entries.filter((entry) => place(entry) < first),
    later: entries.filter((entry) => place(entry) > last),
  };
}

/**
 * The stretch of time that is drawn to scale. Its core is the shortest stretch that holds two thirds of the entries.
 * On either side it reaches on by the length of the core, at least by half a year. Entries beyond it stand apart.
 */
function near(places: readonly number[]): { first: number; last: number; reach: number } {
  const middles = places.toSorted((a, b) => a - b);
  const size = Math.ceil((middles.length * 2) / 3);
  let core: [number, number] = [-Infinity, Infinity];
  for (const [index, last] of middles.slice(size - 1).entries()) {
    const first = middles[index] ?? last;
    if (last - first < core[1] - core[0]) core = [first, last];
  }
  const reach = Math.max(core[1] - core[0], HALF_YEAR);
  return { first: core[0] - reach, last: core[1] + reach, reach };
}

function byMonth(entries: readonly TimelineEntry[]): Timeline['months'] {
  const months = Map.groupBy(entries, ({ date }) => monthOf(date));
  return [...months].map(([month, its]) => ({ month, entries: its }));
}

function monthOf(date: string): string {
  // The month or the year with which the date begins. Of an interval that begins openly it is that of its end.
  return /-?\d\w{3}(?:-\d{2})?/.exec(date)?.[0] ?? date;
}
