import { supportOf } from '../../claims/independentVoices.ts';
import { answersTo, sameAnswer, type Answer } from '../../questions/answers.ts';
import { compareDates } from '../../dates/dates.ts';
import type { Claim, Question } from '../../story/corpus.ts';
import type { ComparedFigure, ComparedQuestion, ComparedSupport } from '../comparedStory.ts';

/** How many articles of a figure are named; the others are counted. */
const NAMED = 3;

/** A question with who gives which answer. */
export function questionRecord(question: Question): ComparedQuestion {
  const answers = answersTo(question);
  const { slug, cumulative, positions } = question;
  return {
    slug,
    question: question.question,
    cumulative,
    positions: positions.map(({ id, label }) => ({
      id,
      label,
      support: support(answers.filter(({ position }) => position === id).map(({ claim }) => claim)),
    })),
    figures: figuresOf(answers),
  };
}

function figuresOf(answers: readonly Answer[]): ComparedFigure[] {
  const given: Answer[][] = [];
  for (const answer of answers) {
    if (!answer.figure) continue;
    const alike = given.find(([first]) => first && sameAnswer(first, answer));
    if (alike) alike.push(answer);
    else given.push([answer]);
  }
  return given
    .flatMap((alike) => {
      const claims = alike.map(({ claim }) => claim);
      const [figure] = alike.flatMap((answer) => answer.figure ?? []);
      if (!figure) return [];
      const ids = claims.map(({ id }) => id);
      const articles = [...new Set(claims.map(({ article }) => article.short))].slice(0, NAMED);
      return [{ ...figure, claims: ids, articles, support: support(claims) }];
    })
    .toSorted((a, b) => compareDates(a.asOf, b.asOf));
}

/** Who stands behind some claims. */
function support(claims: readonly Claim[]): ComparedSupport {
  const { articles, voices, unknownIn } = supportOf(claims);
  return { articles: articles.length, voices: voices.map(({ name }) => name), unknown: unknownIn.length };
}
