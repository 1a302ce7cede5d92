import type { RelationView } from '../claims/related.ts';
import { compareDates } from '../dates/dates.ts';
import type { Claim, Question } from '../story/corpus.ts';
import { answersOf, answersTo, questionsOf, type Answer } from './answers.ts';
import { compareFigures, type SeriesStep } from './figures.ts';

/** A claim that has taken the place of another, and what it answers to the question that both answer, if there is one. */
export interface LaterAnswer {
  claim: Claim;
  question: Question | undefined;
  answer: Answer | undefined;
}

/** The latest claim that updates a claim, or that gives a later figure of the same quantity. */
export function laterAnswer(claim: Claim, relations: readonly RelationView[]): LaterAnswer | undefined {
  const updates = relations
    .filter(({ type, inverse, claim: other }) => type === 'updates' && inverse && other.status === 'active')
    .map((relation) => answerBeside(claim, relation.claim));
  const figures = otherFigures(claim)
    .filter(({ step, isLater }) => isLater && (step === 'update' || step === 'revision'))
    .map(({ question, answer }) => ({ claim: answer.claim, question, answer }));
  return [...updates, ...figures].sort((a, b) => compareDates(dayOf(a), dayOf(b))).at(-1);
}

/** The claims that give a figure which cannot hold beside one of a claim's own. */
export function clashingFigures(claim: Claim): Claim[] {
  return otherFigures(claim)
    .filter(({ step }) => step === 'contradiction')
    .map(({ answer }) => answer.claim);
}

/** The figures that other claims give for the quantities of a claim, each with how it stands to the claim's own. */
function otherFigures(claim: Claim): { question: Question; answer: Answer; step: SeriesStep; isLater: boolean }[] {
  return questionsOf([claim])
    .filter(({ type }) => type === 'quantity')
    .flatMap((question) =>
      answersOf([claim], question).flatMap(({ figure: own }) =>
        answersTo(question).flatMap((answer) => {
          const { figure } = answer;
          if (!own || !figure || answer.claim === claim) return [];
          const isLater = compareDates(own.asOf, figure.asOf) <= 0;
          const step = isLater ? compareFigures(own, figure) : compareFigures(figure, own);
          return { question, answer, step, isLater };
        }),
      ),
    );
}

/** What another claim answers to a question that a claim answers too. */
function answerBeside(claim: Claim, other: Claim): LaterAnswer {
  const question = questionsOf([claim]).find((each) => other.answers.some((answer) => answer.question === each));
  return { claim: other, question, answer: question && answersOf([other], question)[0] };
}

function dayOf({ claim, answer }: LaterAnswer): string {
  return answer?.figure?.asOf ?? claim.asOf ?? claim.article.published.date;
}
