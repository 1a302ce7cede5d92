import { answersTo } from '../../questions/answers.ts';
import { statedBound } from '../../questions/figures.ts';
import type { Question } from '../../story/corpus.ts';
import { quantitiesIn } from '../../suggest/claim/values.ts';
import { quoteText } from '../../text/quotes.ts';
import type { ComparedQuantity } from '../comparedStory.ts';

/** Those of some questions that ask for a number of something and have an answer. */
export function quantitiesOf(questions: readonly Question[]): ComparedQuantity[] {
  return questions
    .filter(({ type, activeClaims }) => type === 'quantity' && activeClaims.length > 0)
    .map((question) => ({
      slug: question.slug,
      question: question.question,
      unit: question.unit ?? '',
      counted: [...new Set(countedIn(question))].join(' '),
    }));
}

/** The word that follows the number in each quote that gives one. */
function countedIn(question: Question): string[] {
  return answersTo(question).flatMap(({ claim: { quote, article }, figure }) => {
    if (!figure) return [];
    const { number } = statedBound(figure.value);
    return quantitiesIn(quoteText(quote), article.language)
      .filter(({ value }) => statedBound(value).number === number)
      .flatMap(({ after }) => /^\s*(\p{L}+)/u.exec(after)?.[1] ?? []);
  });
}
