import { boxOf, overlap, type Box, type PlacedName } from './boxes.ts';
import { FONT_SIZE } from './timelineDrawing.ts';

interface Circle {
  entity: { name: string };
  x: number;
  y: number;
  radius: number;
  label: PlacedName;
}

const GAP = 5;

/**
 * Gives each circle's name the side on which the fewest lines, circles and names stand in its way. Of equal sides it
 * takes the first one: below.
 */
export function placeNames(
  circles: readonly Circle[],
  lines: readonly { source: Circle; target: Circle }[],
  width: number,
): void {
  const taken: Box[] = circles.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  for (const circle of circles) {
    const tried = sides(circle).map((label) => ({ label, box: boxOf(label, circle.entity.name) }));
    const costs = tried.map(
      ({ box }) =>
        lines.filter(({ source, target }) => crosses(source, target, box)).length +
        3 * taken.filter((other) => overlap(box, other)).length +
        (box.left < 0 || box.right > width ? 100 : 0),
    );
    const best = tried[costs.indexOf(Math.min(...costs))];
    if (!best) continue;
    circle.label = best.label;
    taken.push(best.box);
  }
}

function sides({ x, y, radius }: Circle): PlacedName[] {
  const middle = y + FONT_SIZE * 0.35;
  return [
    { x, y: y + radius + FONT_SIZE + 1, anchor: 'middle' },
    { x, y: y - radius - GAP, anchor: 'middle' },
    { x: x + radius + GAP, y: middle, anchor: 'start' },
    { x: x - radius - GAP, y: middle, anchor: 'end' },
  ];
}

/**
 * Whether a straight line runs through a box: whether something of it remains once it is clipped to each pair of the
 * box's sides.
 */
function crosses(from: { x: number; y: number }, to: { x: number; y: number }, box: Box): boolean {
  let [first, last] = [0, 1];
  for (const [start, step, low, high] of [
    [from.x, to.x - from.x, box.left, box.right],
    [from.y, to.y - from.y, box.top, box.bottom],
  ] as const) {
    if (step === 0 && (start < low || start > high)) return false;
    if (step === 0) continue;
    const [near, far] = [(low - start) / step, (high - start) / step];
    first = Math.max(first, Math.min(near, far));
    last = Math.min(last, Math.max(near, far));
  }
  return first <= last;
}
