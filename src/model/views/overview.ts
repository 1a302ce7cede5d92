import { chain } from '../claims/chain.ts';
import type { Claim, Question } from '../story/corpus.ts';
import { answersTo } from '../questions/answers.ts';
import { standingOf } from '../questions/standing.ts';
import { supportOf } from '../claims/independentVoices.ts';

/**
 * The questions of which it can be told what stands now, at most `limit`: first those with a summary, of these the last
 * written first, then those without one on which articles differ. Of equal ones, disputed ones come first, then those that
 * most articles answer.
 */
export function standingNow(questions: readonly Question[], limit: number): Question[] {
  return questions
    .map((question) => ({ question, written: question.summaryAsOf ?? '', ...weightOf(question) }))
    .filter(({ written, differs }) => written !== '' || differs)
    .sort(
      (a, b) =>
        compareCodeUnits(b.written, a.written) ||
        Number(b.disputed) - Number(a.disputed) ||
        b.articles - a.articles ||
        b.answers - a.answers,
    )
    .slice(0, limit)
    .map(({ question }) => question);
}

/** How much there is to tell of a question. What one article alone answers is no difference between articles. */
function weightOf(question: Question): { disputed: boolean; differs: boolean; articles: number; answers: number } {
  const answers = answersTo(question);
  const standing = standingOf(answers);
  const articles = new Set(answers.map(({ claim }) => claim.article)).size;
  const disputed = standing === 'disputed' && articles > 1;
  return {
    disputed,
    differs: disputed || (standing === 'differing' && articles > 1),
    articles,
    answers: answers.length,
  };
}

function compareCodeUnits(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** A claim that shows what the site does, and the question that it helps to answer. */
export interface Example {
  claim: Claim;
  question: Question;
  /** Its position on the question. */
  position: Question['positions'][number];
  /** All claims that take the position. */
  claims: Claim[];
}

/** A quote of at most this many characters can be taken in at a glance. */
const SHORT = 180;

/**
 * An example of the claim pages: the most repeated position, which has more articles than known voices behind it. Of
 * its claims the one with the longest way from its origin, and of those the one with the shortest quote. Undefined
 * where no position is repeated.
 */
export function exampleOf(questions: readonly Question[]): Example | undefined {
  const repeated = questions.flatMap((question) => {
    const answers = answersTo(question);
    return question.positions.flatMap((answer) => {
      const claims = [...new Set(answers.filter(({ position }) => position === answer.id).map(({ claim }) => claim))];
      const { articles, voices, unknownIn } = supportOf(claims);
      const echoes = voices.length === 0 || unknownIn.length > 0 ? 0 : articles.length - voices.length;
      const [claim] = claims
        .filter(({ quote, origin }) => origin && typeof quote === 'string' && quote.length <= SHORT)
        .sort((a, b) => chain(b).length - chain(a).length || a.quote.length - b.quote.length);
      return claim && echoes > 0 ? [{ claim, question, position: answer, claims, echoes }] : [];
    });
  });
  const [first] = repeated.sort((a, b) => b.echoes - a.echoes);
  return first && { claim: first.claim, question: first.question, position: first.position, claims: first.claims };
}
