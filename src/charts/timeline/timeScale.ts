import { scaleUtc } from 'd3-scale';
import { DAY } from '../../model/dates/dates.ts';
import type { Stretch, Window } from '../../model/views/timeline/stretches.ts';

/** A line of time that may be broken: a stretch without entries is left out between two pieces. */
export interface TimeScale {
  /** Where an instant stands, in px. */
  at: (instant: number) => number;
  /** What is drawn of it, and from where to where. */
  pieces: { window: Window; from: number; to: number }[];
  /** Where it is broken, and how many years are left out there. */
  breaks: { from: number; to: number; years: number }[];
}

const YEAR = 365.25 * DAY;

/** Lays stretches of time from one place to another with `gap` px between them. Each has room for its share of the entries. */
export function timeScale(stretches: readonly Stretch[], from: number, to: number, gap: number): TimeScale {
  const room = to - from - gap * (stretches.length - 1);
  const weights = stretches.map(({ entries }) => 1 + entries);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let next = from;
  const pieces = stretches.map((window, at) => {
    const start = next;
    const end = start + (room * (weights[at] ?? 0)) / all;
    next = end + gap;
    return { window, from: start, to: end };
  });
  return {
    at: scaleUtc(
      pieces.flatMap(({ window }) => [window.start, window.end]),
      pieces.flatMap((piece) => [piece.from, piece.to]),
    ),
    pieces,
    breaks: pieces.slice(1).map((piece, before) => {
      const last = pieces[before] ?? piece;
      const years = Math.max(1, Math.round((piece.window.start - last.window.end) / YEAR));
      return { from: last.to, to: piece.from, years };
    }),
  };
}

/** From where the first stretch begins to where the last one ends. */
export function windowOf(stretches: readonly Stretch[]): Window {
  return { start: stretches[0]?.start ?? 0, end: stretches.at(-1)?.end ?? 0 };
}

/** Half of the stroke that crosses an axis where it breaks off, along it and across. */
const STROKE = { along: 3, across: 6 };

/** The line of an axis as SVG path data, from one place to another, with a stroke across each of its broken ends. */
export function brokenLine(
  { breaks }: TimeScale,
  from: number,
  to: number,
  place: (along: number, across: number) => string,
): string {
  const line = (start: number, end: number): string => `M${place(start, 0)}L${place(end, 0)}`;
  const stroke = (at: number): string =>
    `M${place(at - STROKE.along, STROKE.across)}L${place(at + STROKE.along, -STROKE.across)}`;
  const ends = [from, ...breaks.flatMap((each) => [each.from, each.to]), to];
  const lines = ends.flatMap((start, at) => (at % 2 === 0 ? line(start, ends[at + 1] ?? start) : []));
  return [...lines, ...breaks.flatMap((each) => [stroke(each.from), stroke(each.to)])].join('');
}
