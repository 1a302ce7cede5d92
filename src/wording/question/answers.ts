import type { Answer } from '../../model/questions/answers.ts';
import { statedBound, type Figure } from '../../model/questions/figures.ts';
import type { Question } from '../../model/story/corpus.ts';
import type { Words } from '../catalogues.ts';

/** What of a catalogue a value is told with. */
interface ValueWords extends Pick<Words, 'answers'> {
  formats: Pick<Words['formats'], 'number'>;
}

/** “at least 21”. */
export function valueInWords({ answers, formats }: ValueWords, { value }: Pick<Figure, 'value'>): string {
  const { bound, number } = statedBound(value);
  const amount = formats.number(number);
  const { unit } = value;
  return answers.values[bound]({ value: unit === undefined ? amount : answers.amount({ value: amount, unit }) });
}

/** The heading of the column of answers. */
export function saysHeading({ answers: { columns } }: Words, unit: string | undefined): string {
  return unit === undefined ? columns.says : columns.saysIn({ unit });
}

/** An answer in words: its number, or the label of its position. */
export function answerInWords(words: Words, { position, figure }: Answer, question: Question): string {
  if (figure) return valueInWords(words, figure);
  return question.positions.find(({ id }) => id === position)?.label ?? '';
}

/** An answer with the unit of its question: “at least 21 people”. */
export function answerWithUnit(words: Words, { position, figure, claim }: Answer, question: Question): string {
  const { unit } = question;
  const own = figure && { ...figure, value: { ...figure.value, unit: figure.value.unit ?? unit } };
  return answerInWords(words, { position, figure: own, claim }, question);
}

/** An answer that stands alone: “at least 21 people (on board)”. */
export function wholeAnswer(words: Words, answer: Answer, question: Question): string {
  const scope = answer.figure?.scope;
  const whole = answerWithUnit(words, answer, question);
  return scope === undefined ? whole : words.answers.scoped({ answer: whole, scope });
}

/** That an answer no longer stands, and what stands in its place. */
export function replacedInWords(words: Words, later: Answer, question: Question): string {
  const { short } = later.claim.article;
  return words.answers.replaced({ answer: answerInWords(words, later, question), article: short });
}
