/** A stretch of a line, in px. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * Gives each stretch, in the order given, the first row in which it keeps a gap to all others. Where `limit` rows are
 * not enough, the rest go where they cover least, and `crowded` is true.
 */
export function packRows(
  stretches: readonly Stretch[],
  gap: number,
  limit: number,
): { rows: number[]; count: number; crowded: boolean } {
  const taken: Stretch[][] = [];
  let crowded = false;
  const rows = stretches.map((stretch) => {
    let row = taken.findIndex((others) => covered(stretch, others, gap) === 0);
    if (row === -1 && taken.length < limit) row = taken.push([]) - 1;
    if (row === -1) {
      crowded = true;
      row = leastCovered(stretch, taken, gap);
    }
    taken[row]?.push(stretch);
    return row;
  });
  return { rows, count: taken.length, crowded };
}

function leastCovered(stretch: Stretch, taken: readonly Stretch[][], gap: number): number {
  const covers = taken.map((others) => covered(stretch, others, gap));
  return covers.indexOf(Math.min(...covers));
}

function covered({ start, end }: Stretch, others: readonly Stretch[], gap: number): number {
  return others.reduce(
    (sum, other) => sum + Math.max(0, Math.min(end, other.end + gap) - Math.max(start, other.start - gap)),
    0,
  );
}
