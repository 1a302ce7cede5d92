import { compareDates } from '../dates/dates.ts';
import type { Claim } from '../story/corpus.ts';
import type { Answer } from './answers.ts';
import { compareFigures, type Figure, type SeriesStep } from './figures.ts';

/** A figure in its series, and how it stands to the figure before it. */
export interface SeriesPoint {
  claim: Claim;
  figure: Figure;
  /** Undefined for the first of its series. */
  step: SeriesStep | undefined;
}

/** The figures among some answers, one series for each scope and unit, in order of as-of. */
export function seriesOf(answers: readonly Answer[]): SeriesPoint[][] {
  const figures = answers.flatMap(({ claim, figure }) => (figure ? [{ claim, figure }] : []));
  const sorted = figures.toSorted((a, b) => compareDates(a.figure.asOf, b.figure.asOf));
  const series = Map.groupBy(sorted, ({ figure }) => `${figure.scope ?? ''}\n${figure.value.unit ?? ''}`);
  return [...series.values()].map((points) =>
    points.map((point, index) => {
      const before = points[index - 1];
      return { ...point, step: before && compareFigures(before.figure, point.figure) };
    }),
  );
}

/** The series that a chart can draw: those with figures of several days. */
export function drawable(answers: readonly Answer[]): SeriesPoint[][] {
  return seriesOf(answers).filter((points) => new Set(points.map(({ figure }) => figure.asOf)).size > 1);
}
