import { FONT_SIZE } from './timelineDrawing.ts';
import { textWidth } from './labels.ts';

/** Where a name stands beside what it belongs to; `y` is its baseline. */
export interface PlacedName {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** The room that something takes in a drawing, in px. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** About the room that the words of a name take. */
export function boxOf({ x, y, anchor }: PlacedName, words: string): Box {
  const size = textWidth(words, FONT_SIZE);
  const left = x - { start: 0, middle: size / 2, end: size }[anchor];
  return { left, right: left + size, top: y - FONT_SIZE * 0.8, bottom: y + FONT_SIZE * 0.2 };
}

/** Whether two boxes have room in common. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
