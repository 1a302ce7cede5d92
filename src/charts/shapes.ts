import { DAY } from '../model/dates/dates.ts';
import type { TimelineEntry } from '../model/views/timeline/entries.ts';
import { clip, type Window } from '../model/views/timeline/stretches.ts';

/** Turns a distance along the line of time and one across it into SVG coordinates. */
export type Place = (along: number, across: number) => string;

/** Time runs to the right, or downward. */
export const toTheRight: Place = (along, across) => `${round(along)} ${round(across)}`;
export const downward: Place = (along, across) => `${round(across)} ${round(along)}`;

/** How an end of a mark looks: round for events, flat for publications, a point where time goes on. */
type Cap = 'round' | 'flat' | 'point';

/** The shape of an entry along the line of time, in px. */
export interface Shape {
  start: number;
  end: number;
  startCap: Cap;
  endCap: Cap;
  /** True where the day is known: drawn filled, all others hollow. */
  certain: boolean;
}

/** Half the breadth of a mark. */
export const RADIUS = 4.5;
/** How far a mark reaches back where its beginning is unknown. */
const TAIL = 26;
/** How long the handles of a cubic curve must be to draw a circle, as a share of its radius. */
const KAPPA = 0.5523;

/** The shape of an entry: a dot or square for a day, a bar for anything vaguer, pointed where it is open. */
export function shapeOf(entry: TimelineEntry, window: Window, scale: (instant: number) => number): Shape {
  const { start, end, opensBefore, opensAfter } = clip(entry.range, window);
  const cap: Cap = entry.type === 'event' ? 'round' : 'flat';
  const isDay = !entry.range.interval && entry.range.end - entry.range.start < DAY;
  const to = scale(end);
  const from = Number.isFinite(entry.range.start) ? scale(start) : to - TAIL;
  const half = Math.max((to - from) / 2, isDay ? 0 : RADIUS * 1.8, RADIUS);
  const centre = (from + to) / 2;
  return {
    start: isDay ? centre - RADIUS : centre - half,
    end: isDay ? centre + RADIUS : centre + half,
    startCap: opensBefore ? 'point' : cap,
    endCap: opensAfter ? 'point' : cap,
    certain: isDay && !entry.range.approximate,
  };
}

/** The outline of a shape as SVG path data; `across` is its middle line. */
export function outline({ start, end, startCap, endCap }: Shape, across: number, place: Place): string {
  const near = across - RADIUS;
  const far = across + RADIUS;
  const left = startCap === 'flat' ? start : start + RADIUS;
  const right = endCap === 'flat' ? end : end - RADIUS;
  const turn = (from: number, tip: number, first: number, second: number, cap: Cap): string => {
    if (cap === 'flat') return `L${place(from, second)}`;
    if (cap === 'point') return `L${place(tip, across)}L${place(from, second)}`;
    const [bend, rise] = [from + (tip - from) * KAPPA, (across - first) * (1 - KAPPA)];
    return (
      `C${place(bend, first)} ${place(tip, first + rise)} ${place(tip, across)}` +
      `C${place(tip, second - rise)} ${place(bend, second)} ${place(from, second)}`
    );
  };
  return `M${place(left, near)}L${place(right, near)}${turn(right, end, near, far, endCap)}L${place(left, far)}${turn(left, start, far, near, startCap)}Z`;
}

/** The SVG dash pattern of a bar: its long sides drawn through, its blurred ends broken. A dot has none. */
export function dashes({ start, end, startCap, endCap }: Shape): string | undefined {
  if (end - start < 2 * RADIUS + 0.1) return undefined;
  const inset = (cap: Cap): number => (cap === 'flat' ? 0 : RADIUS);
  const side = Math.max(0, end - start - inset(startCap) - inset(endCap));
  return [side, ...brokenCap(endCap), side, ...brokenCap(startCap)].map(round).join(' ');
}

/** Gaps and dashes in turn, beginning and ending with a gap; a point is drawn through. */
function brokenCap(cap: Cap): number[] {
  if (cap === 'point') return [0, 2 * Math.SQRT2 * RADIUS, 0];
  const length = cap === 'flat' ? 2 * RADIUS : Math.PI * RADIUS;
  return Array<number>(cap === 'flat' ? 5 : 7).fill(length / (cap === 'flat' ? 5 : 7));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
