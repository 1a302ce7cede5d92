/** Labels that touch: where the first begins, and the centre of each from there. */
interface Run {
  start: number;
  size: number;
  centres: number[];
}

/**
 * Moves labels apart along a line, each as little as possible, and keeps their order. Each has the centre that it
 * wants; the new centres lie so that all labels are between 0 and `length`.
 */
export function spread(labels: readonly { centre: number; size: number }[], length: number): number[] {
  const within = (start: number, size: number): number => Math.max(0, Math.min(start, length - size));
  // Runs that would overlap become one, which stands at the mean of what its members want (isotonic regression).
  const runs: Run[] = [];
  for (const { centre, size } of labels) {
    let run: Run = { start: within(centre - size / 2, size), size, centres: [size / 2] };
    for (let before = runs.at(-1); before && before.start + before.size > run.start; before = runs.at(-1)) {
      runs.pop();
      const joined = join(before, run);
      run = { ...joined, start: within(joined.start, joined.size) };
    }
    runs.push(run);
  }
  return runs.flatMap(({ start, centres }) => centres.map((centre) => start + centre));
}

function join(before: Run, run: Run): Run {
  const [many, more] = [before.centres.length, run.centres.length];
  return {
    start: (before.start * many + (run.start - before.size) * more) / (many + more),
    size: before.size + run.size,
    centres: [...before.centres, ...run.centres.map((centre) => before.size + centre)],
  };
}
