import { scaleUtc } from 'd3-scale';
import type { TimelineEntry, Window } from '../model/timeline.ts';
import { FONT_SIZE, LINE_HEIGHT, mostTelling, type Drawing, type Lane, type Mark } from './drawing.ts';
import { wrap } from './labels.ts';
import { downward, outline, RADIUS, shapeOf, type Shape } from './marks.ts';
import { packRows } from './rows.ts';
import { spread } from './spread.ts';
import { ticks } from './ticks.ts';

export interface VerticalOptions {
  width: number;
  language: string;
  /** How many labels there may be, and how many lines each. */
  labels: number;
  lines: number;
}

interface Placed {
  entry: TimelineEntry;
  shape: Shape;
  /** The middle of its mark, and the place on it from which its label is led out. */
  x: number;
  anchor: number;
}

const TOP = 44;
const AXIS = 38;
const COLUMN = RADIUS * 2 + 3;
const COLUMNS = { event: 7, publication: 3 };
const LABEL_GAP = 9;

/** Draws time downward: publications beside the axis, events beyond them, and all labels in one column. */
export function verticalTimeline(entries: readonly TimelineEntry[], window: Window, options: VerticalOptions): Drawing {
  const { width, language } = options;
  const named = mostTelling(entries, options.labels);
  const length = Math.max(named.size * (LINE_HEIGHT * 1.6 + LABEL_GAP), 300);
  const scale = scaleUtc([window.start, window.end], [TOP, TOP + length]);
  const shaped = entries.map((entry) => ({ entry, shape: shapeOf(entry, window, scale) }));
  const publications = placeLane('publication', shaped, AXIS + 14);
  const events = placeLane('event', shaped, publications.right + 10);
  const textX = events.right + 24;
  const labelled = [...events.placed, ...publications.placed].filter(({ entry }) => named.has(entry)).sort((a, b) => a.anchor - b.anchor);
  const lines = new Map(labelled.map(({ entry }) => [entry, wrap(entry.title, width - textX, FONT_SIZE, options.lines)]));
  const height = Math.max(length, [...lines.values()].reduce((sum, its) => sum + sizeOf(its), 0));
  const centres = spread(
    labelled.map(({ entry, anchor }) => ({ centre: anchor - TOP, size: sizeOf(lines.get(entry) ?? []) })),
    height,
  );
  const rows = new Map(labelled.map(({ entry }, index) => [entry, TOP + (centres[index] ?? 0)]));
  const mark = (placed: Placed): Mark => placeMark(placed, lines.get(placed.entry) ?? [], rows.get(placed.entry), events.right, textX);
  return {
    width,
    height: TOP + height + 4,
    axis: `M${AXIS} ${TOP}V${TOP + length}`,
    ticks: ticks(window, length, 26, language).map(({ instant, text }) => {
      const y = Math.round(scale(instant)) + 0.5;
      return { line: `M0 ${y}H${events.right}`, text, x: 0, y: y + 15 };
    }),
    lanes: [
      { type: 'publication', x: AXIS + 2, y: 12, marks: publications.placed.map(mark) },
      { type: 'event', x: publications.right + 6, y: 30, marks: events.placed.map(mark) },
    ],
  };
}

function sizeOf(lines: readonly string[]): number {
  return lines.length * LINE_HEIGHT + LABEL_GAP;
}

function placeLane(
  type: Lane['type'],
  shaped: readonly { entry: TimelineEntry; shape: Shape }[],
  left: number,
): { placed: Placed[]; right: number } {
  const own = shaped.filter(({ entry }) => entry.type === type);
  const { rows, count } = packRows(own.map(({ shape }) => shape), 3, COLUMNS[type]);
  const placed = own.map(({ entry, shape }, index) => ({
    entry,
    shape,
    x: left + (rows[index] ?? 0) * COLUMN,
    anchor: Math.min(shape.start + RADIUS, (shape.start + shape.end) / 2),
  }));
  return { placed, right: left + Math.max(0, count - 1) * COLUMN + RADIUS };
}

function placeMark({ entry, shape, x, anchor }: Placed, lines: string[], row: number | undefined, lanesEnd: number, textX: number): Mark {
  return {
    entry,
    outline: outline(shape, x, downward),
    certain: shape.certain,
    label:
      row === undefined
        ? undefined
        : { x: textX, y: row + FONT_SIZE * 0.35 - ((lines.length - 1) * LINE_HEIGHT) / 2, anchor: 'start', lines },
    leader: row === undefined ? undefined : `M${x + RADIUS} ${anchor}H${lanesEnd + 3}L${textX - 5} ${row}`,
  };
}
