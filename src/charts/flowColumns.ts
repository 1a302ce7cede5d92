import type { FlowPart } from '../model/views/origins.ts';
import { FONT_SIZE, LINE_HEIGHT } from './timelineDrawing.ts';

/** One box of the flow picture, with the claims that pass it and its name beside it or above it. */
export interface FlowNode {
  of: FlowPart;
  column: 0 | 1 | 2;
  claims: number;
  x: number;
  y: number;
  height: number;
  lines: string[];
  label: { x: number; y: number; anchor: 'start' | 'middle' | 'end' };
}

/** The width of a box, for drawing. */
export const FLOW_BOX = 9;
/** The gap between a name and its box, and between a box and the next one. */
export const GAP = 8;
/**
 * On a wide screen names stand beside the boxes, those of outlets above them. A narrow one has no room for outlets, and all
 * names stand above the boxes. `room` is how wide the names of each column may be.
 */
export const LAYOUTS = {
  wide: { width: 960, columns: [250, 500, 690], room: [240, 200, 250] },
  narrow: { width: 340, columns: [0, undefined, 340 - FLOW_BOX], room: [150, 0, 170] },
} as const;
export type Layout = keyof typeof LAYOUTS;

/** Names of outlets, and all names on a narrow screen, stand above their boxes. */
function isAbove({ column }: FlowNode, layout: Layout): boolean {
  return layout === 'narrow' || column === 1;
}

/** How much of its column a box takes, with its name and a gap. */
export function roomOf(node: FlowNode, layout: Layout): number {
  const words = node.lines.length * LINE_HEIGHT;
  return GAP + (isAbove(node, layout) ? words + node.height : Math.max(words, node.height));
}

/** Puts the boxes of a column one below the other, evenly over the height, each with its name. */
export function stack(column: readonly FlowNode[], height: number, layout: Layout): void {
  const taken = column.reduce((sum, node) => sum + roomOf(node, layout), 0);
  const gap = (height - taken) / (column.length + 1);
  let y = gap;
  for (const node of column) {
    const room = roomOf(node, layout) - GAP;
    node.y = isAbove(node, layout) ? y + room - node.height : y + (room - node.height) / 2;
    node.label = labelOf(node, y, room, layout);
    y += room + GAP + gap;
  }
}

function labelOf({ column, x, lines }: FlowNode, top: number, room: number, layout: Layout): FlowNode['label'] {
  const first = FONT_SIZE * 0.85;
  const centred = top + (room - lines.length * LINE_HEIGHT) / 2 + first;
  if (layout === 'narrow')
    return column === 0 ? { x, y: top + first, anchor: 'start' } : { x: x + FLOW_BOX, y: top + first, anchor: 'end' };
  if (column === 1) return { x: x + FLOW_BOX / 2, y: top + first, anchor: 'middle' };
  return column === 0
    ? { x: x - GAP, y: centred, anchor: 'end' }
    : { x: x + FLOW_BOX + GAP, y: centred, anchor: 'start' };
}
