import { compareDates } from '../dates/dates.ts';
import type { Claim, Question } from '../story/corpus.ts';
import { remembered } from '../remembered.ts';
import { compareFigures, type Figure } from './figures.ts';

/** One answer of one claim to one question: a position, or a figure where the question asks for a quantity. */
export interface Answer {
  claim: Claim;
  position: string | undefined;
  figure: Figure | undefined;
}

/**
 * What the claims say to a question, in order of publication and text. A figure without an as-of holds as of its
 * article's publication.
 */
export const answersTo = remembered((question: Question): readonly Answer[] =>
  answersOf(question.activeClaims, question),
);

/** What some claims say to a question, in their order. */
export function answersOf(claims: readonly Claim[], question: Question): Answer[] {
  return claims.flatMap((claim) =>
    claim.answers
      .filter((answer) => answer.question === question)
      .map(({ position, value, scope }) => ({
        claim,
        position,
        figure: value && { value, scope, asOf: claim.asOf ?? claim.article.published.date },
      })),
  );
}

/** The questions that some claims answer, each once, in the order in which they are first answered. */
export function questionsOf(claims: readonly Claim[]): Question[] {
  return [...new Set(claims.flatMap(({ answers }) => answers.map(({ question }) => question)))];
}

/** Whether two answers to one question say the same. Two figures do where the later one agrees with the earlier one. */
export function sameAnswer(a: Answer, b: Answer): boolean {
  if (!a.figure || !b.figure) return a.position === b.position;
  const [earlier, later] =
    compareDates(a.figure.asOf, b.figure.asOf) <= 0 ? [a.figure, b.figure] : [b.figure, a.figure];
  return compareFigures(earlier, later) === 'agreement';
}
