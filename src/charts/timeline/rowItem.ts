import { baseline, draw, FONT_SIZE, LINE_HEIGHT, type Label, type Mark, type Shaped } from '../timelineDrawing.ts';
import { breakLines, textWidth } from '../labels.ts';
import { RADIUS, toTheRight } from '../shapes.ts';
import type { Stretch } from './rows.ts';

/** A mark that lies in a row, with its label, and what both cover of it. */
export interface RowItem extends Shaped, Stretch {
  lines: string[];
  /** Where the label begins or ends. */
  x: number;
  anchor: Label['anchor'];
  /** True where the bar leaves no room beside it, so that the label stands over it. */
  isOver: boolean;
}

/** The gap between a mark and its label, and between neighbours, in px. */
export const GAP = 7;
/** A label gets at least this width, in px; where there is less room, it stands over its bar. */
const LEAST_ROOM = 130;

/** A mark without its label. */
export function bare(shaped: Shaped): RowItem {
  const { start, end } = shaped.shape;
  return { ...shaped, start, end, lines: [], x: end, anchor: 'start', isOver: false };
}

/** A mark with its label to the right, to the left where there is more room, or over it where there is hardly any. */
export function labelled(shaped: Shaped, width: number, limit: number): RowItem {
  const { entry, shape, day } = shaped;
  const beside = GAP + (day ? textWidth(`${day}  `, FONT_SIZE) : 0);
  const whole = textWidth(entry.label, FONT_SIZE);
  const right = width - shape.end - beside;
  const left = shape.start - beside;
  const isOver = Math.max(left, right) < Math.min(whole, LEAST_ROOM);
  if (isOver) return over(shaped, width, limit);
  const isRight = right >= Math.min(left, whole);
  const lines = breakLines(entry.label, isRight ? right : left, FONT_SIZE, limit);
  const size = beside + widest(lines);
  return isRight
    ? { ...shaped, lines, isOver, anchor: 'start', x: shape.end + GAP, start: shape.start, end: shape.end + size }
    : { ...shaped, lines, isOver, anchor: 'end', x: shape.start - GAP, start: shape.start - size, end: shape.end };
}

function over(shaped: Shaped, width: number, limit: number): RowItem {
  const { start, end } = shaped.shape;
  const isFromStart = width - start >= end;
  const lines = breakLines(shaped.entry.label, isFromStart ? width - start : end, FONT_SIZE, limit);
  const size = widest(lines);
  return isFromStart
    ? { ...shaped, lines, isOver: true, anchor: 'start', x: start, start, end: Math.max(end, start + size) }
    : { ...shaped, lines, isOver: true, anchor: 'end', x: end, start: Math.min(start, end - size), end };
}

/** How high a row must be to hold an item. */
export function rowHeight({ lines, isOver }: RowItem): number {
  if (lines.length === 0) return RADIUS * 2 + 5;
  return (lines.length + (isOver ? 0.75 : 0)) * LINE_HEIGHT + 6;
}

/** The mark and label of an item around the middle of its row. */
export function toMark(item: RowItem, middle: number): Mark {
  const { lines, x, anchor, day } = item;
  const half = rowHeight(item) / 2;
  const y = item.isOver ? middle + half - RADIUS - 4 : middle;
  const textMiddle = item.isOver ? middle - RADIUS - 1.5 : middle;
  return {
    ...draw(item, y, toTheRight),
    label: lines.length > 0 ? { x, y: baseline(textMiddle, lines), anchor, lines, day } : undefined,
    leader: undefined,
  };
}

function widest(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => textWidth(line, FONT_SIZE)));
}
