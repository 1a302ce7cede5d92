import type { RelationView } from '../claims/related.ts';
import { compareDates } from '../dates/dates.ts';
import type { Claim, Question } from '../story/corpus.ts';
import { answersOf, answersTo, questionsOf, type Answer } from './answers.ts';
import { effectOfStep } from './effects.ts';
import { compareFigures } from './figures.ts';
import { replacedAnswers } from './replaced.ts';

/** A claim that has taken the place of another, and what it answers to the question that both answer, if there is one. */
export interface LaterAnswer {
  claim: Claim;
  question: Question | undefined;
  answer: Answer | undefined;
}

/** The latest claim that updates a claim, or that has replaced what it answers. */
export function laterAnswer(claim: Claim, relations: readonly RelationView[]): LaterAnswer | undefined {
  const updates = relations
    .filter(({ type, inverse, claim: other }) => type === 'updates' && inverse && other.status === 'active')
    .map((relation) => answerBeside(claim, relation.claim));
  const replacing = questionsOf([claim]).flatMap((question) =>
    answersTo(question)
      .filter((own) => own.claim === claim)
      .flatMap((own) => replacedAnswers(question).get(own) ?? [])
      .map((answer) => ({ claim: answer.claim, question, answer })),
  );
  return [...updates, ...replacing].sort((a, b) => compareDates(dayOf(a), dayOf(b))).at(-1);
}

/** The claims that give a figure which cannot hold beside one of a claim's own. */
export function clashingFigures(claim: Claim): Claim[] {
  return questionsOf([claim])
    .filter(({ type }) => type === 'quantity')
    .flatMap((question) =>
      answersOf([claim], question).flatMap((own) =>
        answersTo(question).filter((other) => other.claim !== claim && clash(own, other)),
      ),
    )
    .map((other) => other.claim);
}

function clash({ figure: own }: Answer, { figure: other }: Answer): boolean {
  if (!own || !other) return false;
  const [earlier, later] = compareDates(own.asOf, other.asOf) <= 0 ? [own, other] : [other, own];
  return effectOfStep(compareFigures(earlier, later)) === 'contradicts';
}

/** What another claim answers to a question that a claim answers too. */
function answerBeside(claim: Claim, other: Claim): LaterAnswer {
  const question = questionsOf([claim]).find((each) => other.answers.some((answer) => answer.question === each));
  return { claim: other, question, answer: question && answersOf([other], question)[0] };
}

function dayOf({ claim, answer }: LaterAnswer): string {
  return answer?.figure?.asOf ?? claim.asOf ?? claim.article.published.date;
}
