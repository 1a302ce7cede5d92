import { shortDay } from '../model/dates/dateWords.ts';
import type { TimelineEntry } from '../model/views/timeline/entries.ts';
import type { Window } from '../model/views/timeline/stretches.ts';
import { dashes, outline, shapeOf, type Place, type Shape } from './shapes.ts';

/** A timeline as a component draws it: numbers and path data, no style. */
export interface Drawing {
  width: number;
  height: number;
  axis: string;
  /** Where the axis is broken, and how many years it leaves out there. */
  breaks: { years: number; x: number; y: number }[];
  ticks: { line: string; text: string; year: string | undefined; x: number; y: number[] }[];
  lanes: Lane[];
}

/** The events, or the publications. */
export interface Lane {
  type: TimelineEntry['type'];
  /** Where its heading stands. */
  x: number;
  y: number;
  marks: Mark[];
}

export interface Mark {
  entry: TimelineEntry;
  outline: string;
  /** Whether the day is known: filled, or hollow. */
  certain: boolean;
  /** The dash pattern of a hollow bar. */
  dashes: string | undefined;
  /** Undefined where there is no room for its title. */
  label: Label | undefined;
  /** A line from the mark to a label that does not stand beside it. */
  leader: string | undefined;
}

export interface Label {
  x: number;
  /** The baseline of the first line. */
  y: number;
  anchor: 'start' | 'end';
  lines: string[];
  /** The day, where it is known: written next to the mark. */
  day: string | undefined;
}

/** An entry with its shape, before it is placed as a mark. */
export interface Shaped {
  entry: TimelineEntry;
  shape: Shape;
  day: string | undefined;
}

export const FONT_SIZE = 13;
export const LINE_HEIGHT = 16;

/** The shapes of the entries of one lane. */
export function shapeLane(
  type: Lane['type'],
  entries: readonly TimelineEntry[],
  window: Window,
  scale: (instant: number) => number,
  language: string,
): Shaped[] {
  return entries
    .filter((entry) => entry.type === type)
    .map((entry) => {
      const shape = shapeOf(entry, window, scale);
      return { entry, shape, day: shape.certain ? shortDay(entry.date, language) : undefined };
    });
}

/** The outline of an entry whose middle line is `across`. */
export function draw(
  { entry, shape }: Shaped,
  across: number,
  place: Place,
): Pick<Mark, 'entry' | 'outline' | 'certain' | 'dashes'> {
  return { entry, outline: outline(shape, across, place), certain: shape.certain, dashes: dashes(shape) };
}

/** The baseline of the first of some lines that stand around a middle. */
export function baseline(middle: number, lines: readonly string[]): number {
  return middle + FONT_SIZE * 0.35 - ((lines.length - 1) * LINE_HEIGHT) / 2;
}
