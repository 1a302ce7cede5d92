import { voicesOf } from '../claims/independentVoices.ts';
import { sameAnswer, type Answer } from './answers.ts';
import { replacedAmong } from './replaced.ts';
import { seriesOf } from './series.ts';

export const STANDINGS = ['open', 'single', 'echoed', 'agreed', 'converging', 'differing', 'disputed'] as const;

/**
 * Where a question stands:
 * - `open`: no article answers it.
 * - `single`: one article does.
 * - `echoed`: several articles do, but no second known voice.
 * - `agreed`: several voices give one answer.
 * - `converging`: the answers follow one another in time, as a running total does, or as positions of which all but one
 *   are updated.
 * - `differing`: the answers differ, which need not mean that they exclude one another.
 * - `disputed`: some answers exclude others: numbers that cannot both hold or are revised, or claims that contradict, deny
 *   or correct one another.
 */
export type Standing = (typeof STANDINGS)[number];

/** Derives where a question stands from its answers; unknown origins never make a second voice. */
export function standingOf(answers: readonly Answer[]): Standing {
  if (answers.length === 0) return 'open';
  const series = seriesOf(answers);
  const steps = series.flatMap((points) => points.map(({ step }) => step));
  if (steps.some((step) => step === 'contradiction' || step === 'revision') || clash(answers)) return 'disputed';
  if (series.length > 1) return 'differing';
  if (positionsOf(answers).size > 1) return positionsOf(standing(answers)).size === 1 ? 'converging' : 'differing';
  if (steps.includes('update')) return 'converging';
  if (new Set(answers.map(({ claim }) => claim.article)).size === 1) return 'single';
  return voicesOf(answers.map(({ claim }) => claim)).length > 1 ? 'agreed' : 'echoed';
}

function positionsOf(answers: readonly Answer[]): Set<string> {
  return new Set(answers.flatMap(({ position }) => position ?? []));
}

/** The answers that still stand. */
function standing(answers: readonly Answer[]): Answer[] {
  const replaced = replacedAmong(answers);
  return answers.filter((answer) => !replaced.has(answer));
}

/** The relations by which a claim rejects another. */
export const CLASHES: ReadonlySet<string> = new Set(['contradicts', 'denies', 'corrects']);

/** Whether one of the answering claims rejects another. */
function clash(answers: readonly Answer[]): boolean {
  const byClaim = Map.groupBy(answers, ({ claim }) => claim);
  return answers.some((own) =>
    own.claim.relations.some(
      ({ type, claim }) => CLASHES.has(type) && byClaim.get(claim)?.some((other) => !sameAnswer(own, other)),
    ),
  );
}
