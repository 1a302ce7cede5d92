import { instantOf } from '../../dates/calendar.ts';
import { DAY, type DateRange } from '../../dates/dates.ts';
import { middle, type TimelineEntry } from './entries.ts';
import { gapsIn } from './gaps.ts';

/** Whole months, as milliseconds since 1970 (UTC); `end` is the first instant after them. */
export interface Window {
  start: number;
  end: number;
}

/** A part of the window in which something happens, and how many entries it has. */
export interface Stretch extends Window {
  entries: number;
}

const YEAR = 366 * DAY;

/** The stretches in which the entries lie, which long empty ones part. */
export function stretchesOf(entries: readonly TimelineEntry[], reach: number): Stretch[] {
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
