import type { Heard } from '../model/questions/heard.ts';
import type { Answer } from '../model/questions/answers.ts';
import type { Question } from '../model/story/corpus.ts';
import { valueInWords } from './verdict.ts';

/** The words of the table of answers. */
export const answerWords = {
  heading: 'What each article says, and who it comes from',
  article: 'Article, in order of time',
  asOf: 'Holds as of',
  scope: 'Of what',
  quote: 'In its words',
  origin: 'Origin',
  silent: 'does not say',
  unknown: 'unknown',
} as const;

/** What a dot beside an origin means, in the key and for those who hear it. */
export const heardWords: Record<Heard, { key: string; spoken: string }> = {
  first: { key: 'a voice that is heard with this answer for the first time', spoken: '' },
  again: { key: 'the same voice again, which adds none', spoken: 'the same voice again' },
  unknown: { key: 'nobody knows whose voice', spoken: '' },
};

/** The heading of the column of answers. */
export function saysHeading(unit: string | undefined): string {
  return unit === undefined ? 'Says' : `Says (${unit})`;
}

/** An answer in words: its number, or the label of its position. */
export function answerInWords({ position, figure }: Answer, question: Question): string {
  if (figure) return valueInWords(figure);
  return question.positions.find(({ id }) => id === position)?.label ?? '';
}

/** An answer with the unit of its question: “at least 21 people”. */
export function answerWithUnit(answer: Answer, question: Question): string {
  const { figure } = answer;
  const unit = figure && figure.value.unit === undefined && question.unit !== undefined ? ` ${question.unit}` : '';
  return `${answerInWords(answer, question)}${unit}`;
}

/** An answer that stands alone: “at least 21 people (on board)”. */
export function wholeAnswer(answer: Answer, question: Question): string {
  const scope = answer.figure?.scope;
  return `${answerWithUnit(answer, question)}${scope === undefined ? '' : ` (${scope})`}`;
}

/** That an answer no longer stands, and what stands in its place. */
export function replacedInWords(later: Answer, question: Question): string {
  return `later: ${answerInWords(later, question)} (${later.claim.article.short})`;
}

/** How many articles have no row in the table. */
export function silentInWords(articles: number): string {
  return articles === 1
    ? '1 other article does not say.'
    : `${articles.toLocaleString('en')} other articles do not say.`;
}
