import type { Keeper } from '../../keeper.ts';
import { answersTo } from '../../questions/answers.ts';
import { statedBound } from '../../questions/figures.ts';
import type { Question } from '../../story/corpus.ts';
import { quantitiesIn } from '../../suggest/claim/answers/values.ts';
import { quoteText } from '../../text/quotes/quotes.ts';
import type { ComparedQuantity } from '../comparedStory.ts';

/** Those of some questions that ask for a number of something and have an answer. */
export function quantitiesOf(questions: readonly Question[], keep: Keeper): ComparedQuantity[] {
  const countedIn = keep('counted', wordsCounted);
  return questions
    .filter(({ type, activeClaims }) => type === 'quantity' && activeClaims.length > 0)
    .map((question) => ({
      slug: question.slug,
      question: question.question,
      unit: question.unit ?? '',
      counted: countedIn({ figures: figuresIn(question) }),
    }));
}

/** A number that a claim gives, and the words that it quotes for it. */
interface QuotedFigure {
  number: number;
  quote: string;
  language: string;
}

function figuresIn(question: Question): QuotedFigure[] {
  return answersTo(question).flatMap(({ claim: { quote, article }, figure }) =>
    figure ? [{ number: statedBound(figure.value).number, quote: quoteText(quote), language: article.language }] : [],
  );
}

/** The words that follow the numbers in the quotes that give them, each once. */
function wordsCounted({ figures }: { figures: readonly QuotedFigure[] }): string {
  const words = figures.flatMap(({ number, quote, language }) =>
    quantitiesIn(quote, language)
      .filter(({ value }) => statedBound(value).number === number)
      .flatMap(({ after }) => /^\s*(\p{L}+)/u.exec(after)?.[1] ?? []),
  );
  return [...new Set(words)].join(' ');
}
