import { DAY } from '../../dates/dates.ts';

const YEAR = 365.25 * DAY;
/** A stretch of time in which nothing happens may be cut out if it is so long; a shorter one only between two parts of a story. */
const LONG = 25 * YEAR;
const SHORT = 3 * YEAR;
/** A gap lies between two parts of a story where at least this share of all that happens lies on each side of it. */
const PART = 0.25;
/** How many stretches are cut out at most. */
const MOST = 3;

/** An empty stretch of time, from the last instant before it to the first after it. */
export interface Gap {
  from: number;
  to: number;
}

/**
 * The empty stretches between some instants beside which nothing else could be told apart: each is longer than all the rest is
 * together once the longer ones are cut out. In order of time.
 */
export function gapsIn(instants: readonly number[]): Gap[] {
  const sorted = instants.toSorted((a, b) => a - b);
  let rest = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0);
  const gaps: Gap[] = [];
  for (const { at, from, to } of byLength(sorted)) {
    rest -= to - from;
    const isBetweenParts = Math.min(at, sorted.length - at) >= sorted.length * PART;
    if (to - from < Math.max(rest, isBetweenParts ? SHORT : LONG) || gaps.length === MOST) break;
    gaps.push({ from, to });
  }
  return gaps.sort((a, b) => a.from - b.from);
}

function byLength(sorted: readonly number[]): (Gap & { at: number })[] {
  return sorted
    .slice(1)
    .map((to, before) => ({ at: before + 1, from: sorted[before] ?? to, to }))
    .sort((a, b) => b.to - b.from - (a.to - a.from));
}

/** Where an instant stands on a line of time from which some gaps are cut out. */
export function closedUp(instant: number, gaps: readonly Gap[]): number {
  return gaps.reduce((at, { from, to }) => at - Math.max(0, Math.min(instant, to) - from), instant);
}
