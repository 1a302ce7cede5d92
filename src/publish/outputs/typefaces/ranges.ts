/** The first and the last of some code points in a row. */
export type Range = [first: number, last: number];

/** Reads a `unicode-range`: “U+0000-00FF,U+0131”. */
export function readRanges(text: string): Range[] {
  return text.split(',').map((range) => {
    const [first = 0, last = first] = range
      .trim()
      .slice(2)
      .split('-')
      .map((point) => parseInt(point, 16));
    return [first, last];
  });
}

/** Writes some code points as a `unicode-range`. */
export function writeRanges(points: Iterable<number>): string {
  const runs: Range[] = [];
  for (const point of [...new Set(points)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === point - 1) last[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point: number): string => point.toString(16).toUpperCase().padStart(4, '0');
  return runs.map(([first, last]) => `U+${hex(first)}${last === first ? '' : `-${hex(last)}`}`).join(', ');
}

/** Every code point of some ranges. */
export function pointsIn(ranges: readonly Range[]): number[] {
  return ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

/** Whether a code point lies in one of some ranges. */
export function holds(ranges: readonly Range[], point: number): boolean {
  return ranges.some(([first, last]) => first <= point && point <= last);
}
