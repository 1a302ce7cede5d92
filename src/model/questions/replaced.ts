import { remembered } from '../remembered.ts';
import type { Question } from '../story/corpus.ts';
import { answersTo, sameAnswer, type Answer } from './answers.ts';
import { effectOfRelation, effectOfStep, replaces } from './effects.ts';
import { compareFigures } from './figures.ts';
import { seriesOf } from './series.ts';

/** The answers to a question that no longer stand, each with the one that stands in its place. */
export const replacedAnswers = remembered((question: Question) => replacedAmong(answersTo(question)));

/**
 * Those of some answers that no longer stand, each with the one that stands in its place: where a claim that answers otherwise
 * updates it, corrects it or takes it back, that one; among the figures of a series, the last.
 */
export function replacedAmong(answers: readonly Answer[]): ReadonlyMap<Answer, Answer> {
  return new Map([...outrun(answers), ...byRelation(answers)]);
}

function byRelation(answers: readonly Answer[]): [Answer, Answer][] {
  const byClaim = Map.groupBy(answers, ({ claim }) => claim);
  return answers.flatMap((own) =>
    own.claim.relations
      .filter(({ type, claim }) => replaces(effectOfRelation(type, own.claim, claim)))
      .flatMap(({ claim }) => byClaim.get(claim) ?? [])
      .filter((before) => !sameAnswer(before, own))
      .map((before): [Answer, Answer] => [before, own]),
  );
}

/** The figures of each series that its last figure has outrun. */
function outrun(answers: readonly Answer[]): [Answer, Answer][] {
  const byFigure = new Map(answers.map((answer) => [answer.figure, answer]));
  return seriesOf(answers).flatMap((points) => {
    const last = points.at(-1);
    const standing = last && byFigure.get(last.figure);
    if (!last || !standing) return [];
    return points.flatMap(({ figure }): [Answer, Answer][] => {
      const own = byFigure.get(figure);
      if (!own || own === standing) return [];
      return replaces(effectOfStep(compareFigures(figure, last.figure))) ? [[own, standing]] : [];
    });
  });
}
