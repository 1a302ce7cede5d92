import type { Question } from '../story/corpus.ts';
import { answersTo, sameAnswer, type Answer } from './answers.ts';
import { compareFigures } from './figures.ts';
import { seriesOf } from './series.ts';

const REPLACING: ReadonlySet<string> = new Set(['updates', 'corrects']);

/**
 * The answers that no longer stand, each with the one that stands in its place: where a later claim updates or corrects it
 * and answers otherwise, that one; in a running total, the last number of its series.
 */
export function replacedAnswers(question: Question): ReadonlyMap<Answer, Answer> {
  const answers = answersTo(question);
  return new Map([...(question.cumulative ? outrun(answers) : []), ...updated(answers)]);
}

function updated(answers: readonly Answer[]): [Answer, Answer][] {
  const byClaim = Map.groupBy(answers, ({ claim }) => claim);
  return answers.flatMap((own) =>
    own.claim.relations
      .filter(({ type }) => REPLACING.has(type))
      .flatMap(({ claim }) => byClaim.get(claim) ?? [])
      .filter((before) => !sameAnswer(before, own))
      .map((before): [Answer, Answer] => [before, own]),
  );
}

/** The numbers of each series that its last number has outrun. */
function outrun(answers: readonly Answer[]): [Answer, Answer][] {
  const byFigure = new Map(answers.map((answer) => [answer.figure, answer]));
  return seriesOf(answers).flatMap((points) => {
    const last = points.at(-1);
    const standing = last && byFigure.get(last.figure);
    if (!last || !standing) return [];
    return points.flatMap(({ figure }): [Answer, Answer][] => {
      const own = byFigure.get(figure);
      const step = figure === last.figure ? undefined : compareFigures(figure, last.figure);
      return own && (step === 'update' || step === 'revision') ? [[own, standing]] : [];
    });
  });
}
