import type { TimelineEntry } from '../model/timeline.ts';

/** A timeline as a component draws it: numbers and path data, no style. */
export interface Drawing {
  width: number;
  height: number;
  axis: string;
  ticks: { line: string; text: string; x: number; y: number }[];
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
  /** False where the day is not known. */
  certain: boolean;
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
}

export const FONT_SIZE = 13;
export const LINE_HEIGHT = 16;

/** The entries that get a label when only so many can: publications and the most widely told events. */
export function mostTelling(entries: readonly TimelineEntry[], limit: number): Set<TimelineEntry> {
  const weight = (entry: TimelineEntry): number => (entry.type === 'event' ? entry.articles + entry.claims / 1000 : Infinity);
  return new Set([...entries].sort((a, b) => (weight(a) < weight(b) ? 1 : weight(a) > weight(b) ? -1 : 0)).slice(0, limit));
}
