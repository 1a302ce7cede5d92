import type { Article, Corpus, Event } from '../../story/corpus.ts';
import { instantOf } from '../../dates/calendar.ts';
import { DAY, dateRange, type DateRange } from '../../dates/dates.ts';
import { closedUp, gapsIn } from './stretches.ts';

interface Dated {
  /** In EDTF. */
  date: string;
  range: DateRange;
  title: string;
  /** What a chart, which has little room, calls it. */
  label: string;
  slug: string;
}

export interface EventEntry extends Dated {
  type: 'event';
  event: Event;
  /** How many articles tell it, and in how many claims. */
  articles: number;
  claims: number;
}

export interface PublicationEntry extends Dated {
  type: 'publication';
  article: Article;
}

export type TimelineEntry = EventEntry | PublicationEntry;

/** Whole months, as milliseconds since 1970 (UTC); `end` is the first instant after them. */
export interface Window {
  start: number;
  end: number;
}

/** A part of the window in which something happens, and how many entries it has. */
export interface Stretch extends Window {
  entries: number;
}

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
const YEAR = 366 * DAY;

/** The timeline of a story: its events and the publication of its articles in one order. */
export function timeline({ events, articles }: Pick<Corpus, 'events' | 'articles'>): Timeline {
  const entries = [...events.map(eventEntry), ...articles.map(publicationEntry)].sort(
    (a, b) => compareRanges(a.range, b.range) || (a.slug < b.slug ? -1 : 1),
  );
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

function eventEntry(event: Event): EventEntry {
  const claims = event.activeClaims;
  const articles = new Set(claims.map(({ article }) => article)).size;
  const { date, title, slug } = event;
  return {
    type: 'event',
    event,
    date,
    range: dateRange(date),
    title,
    label: title,
    slug,
    articles,
    claims: claims.length,
  };
}

function publicationEntry(article: Article): PublicationEntry {
  const { title, short: label, slug, published } = article;
  return { type: 'publication', article, date: published.date, range: dateRange(published.date), title, label, slug };
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

/** As `compareDates`, for ranges that are read already. */
function compareRanges(a: DateRange, b: DateRange): number {
  const [first, second] = [a, b].map(({ start, end }) => (Number.isFinite(start) ? start : end));
  if (first !== second) return (first ?? 0) - (second ?? 0);
  return a.end === b.end ? 0 : a.end - b.end;
}

/** Where an entry counts as standing: the middle of its range, or the side that is known. */
function middle({ start, end }: DateRange): number {
  if (!Number.isFinite(start)) return end;
  return Number.isFinite(end) ? (start + end) / 2 : start;
}

/** The stretches in which the entries lie, which long empty ones part. */
function stretchesOf(entries: readonly TimelineEntry[], reach: number): Stretch[] {
  const gaps = gapsIn(entries.map(({ range }) => middle(range)));
  const parts = Map.groupBy(entries, ({ range }) => gaps.filter(({ to }) => to <= middle(range)).length);
  const vague = gaps.length > 0 ? Math.max(reach, YEAR) : reach;
  return [...parts]
    .sort(([a], [b]) => a - b)
    .map(([, part]) => ({ ...chartWindow(part, vague), entries: part.length }))
    .reduce<Stretch[]>((done, next) => {
      const last = done.at(-1);
      if (!last || last.end < next.start) return [...done, next];
      return [...done.slice(0, -1), { start: last.start, end: next.end, entries: last.entries + next.entries }];
    }, []);
}

/** The whole months that hold the entries; what is vaguer than `reach`, or open, does not widen them. */
function chartWindow(entries: readonly TimelineEntry[], reach: number): Window {
  const sharp = entries.filter(({ range }) => range.end - range.start <= reach);
  const instants = sharp.flatMap(({ range: { start, end } }) => [start, end]);
  instants.push(...entries.map(({ range }) => middle(range)));
  const first = new Date(Math.min(...instants));
  const last = new Date(Math.max(...instants));
  return {
    start: instantOf(first.getUTCFullYear(), first.getUTCMonth()),
    end: instantOf(last.getUTCFullYear(), last.getUTCMonth() + 1),
  };
}

function byMonth(entries: readonly TimelineEntry[]): Timeline['months'] {
  const months = Map.groupBy(entries, ({ date }) => monthOf(date));
  return [...months].map(([month, its]) => ({ month, entries: its }));
}

function monthOf(date: string): string {
  // The month or the year with which the date begins. Of an interval that begins openly it is that of its end.
  return /-?\d\w{3}(?:-\d{2})?/.exec(date)?.[0] ?? date;
}

/** A range cut to a window; a side that goes on beyond it, or that nobody knows, is marked as open. */
export function clip(
  { start, end }: DateRange,
  window: Window,
): { start: number; end: number; opensBefore: boolean; opensAfter: boolean } {
  return {
    start: Math.max(start, window.start),
    end: Math.min(end, window.end),
    opensBefore: start < window.start,
    opensAfter: end > window.end,
  };
}
