import type { Question } from '../../model/story/corpus.ts';
import { SHOWN } from '../../model/views/paging/limits.ts';
import { answersTo, type Answer } from '../../model/questions/answers.ts';
import { seriesOf } from '../../model/questions/series.ts';
import { supportOf, type Support } from '../../model/claims/independentVoices.ts';
import { valueInWords } from './answers.ts';
import type { Words } from '../catalogues.ts';

/** “4 articles, 2 origins”; what rests on no known origin is said apart. */
export function supportInWords(words: Words, { articles, voices, unknownIn }: Support): string {
  return countsInWords(words, { articles: articles.length, origins: voices.length, unknown: unknownIn.length });
}

/** The same of how many articles there are, how many known origins, and how many articles without one. */
export function countsInWords(
  { answers: { support } }: Pick<Words, 'answers'>,
  counts: Record<'articles' | 'origins' | 'unknown', number>,
): string {
  if (counts.unknown > 0) return counts.origins > 0 ? support.mixed(counts) : support.unknown(counts);
  return counts.origins > 0 ? support.known(counts) : support.none(counts);
}

/**
 * What the answers to a question show, in one line that takes no side; with `most`, only the positions that most articles
 * take, and how many others there are.
 */
export function verdict(words: Words, question: Question, answers: readonly Answer[], most = Infinity): string {
  if (answers.length === 0) return words.answers.verdict.none;
  return question.type === 'quantity'
    ? quantityVerdict(words, question, answers)
    : positionVerdict(words, question, answers, most);
}

/** A question's page in one line: why the question is gone, else the editors' summary, else what its answers show. */
export function questionInShort(words: Words, question: Question): string {
  return question.reason ?? question.summary ?? verdict(words, question, answersTo(question));
}

function quantityVerdict(words: Words, question: Question, answers: readonly Answer[]): string {
  const { verdict: said, amount } = words.answers;
  const { shown, others } = runs(words, question, answers);
  const series = shown.map(({ scope, first, left, last, unit }) => {
    const given = [...first, ...last].map(({ value }) => value);
    if (left > 0) given.splice(first.length, 0, said.more({ left }));
    const all = words.formats.inTurn(given);
    const values = unit === undefined ? all : amount({ value: all, unit });
    return scope === undefined ? values : said.scoped({ scope, values });
  });
  if (others > 0) series.push(said.otherCounts({ others }));
  const support = supportInWords(words, supportOf(answers.map(({ claim }) => claim)));
  return said.supported({ values: words.formats.apart(series), support });
}

/** A value of a quantity, with the date as of which it holds first. */
export interface DatedValue {
  value: string;
  asOf: string;
}

/** One quantity over time: each value that differs from the one before. */
export interface Run {
  scope: string | undefined;
  /** The unit, where the values do not bear their own. */
  unit: string | undefined;
  /** The first values, how many are left out after them, and the last ones. Where there are few, all are in `first`. */
  first: DatedValue[];
  left: number;
  last: DatedValue[];
}

/**
 * The values given for a quantity, one run for each scope and unit, in order of the dates as of which they hold.
 * `others` is how many runs are left out.
 */
export function runs(words: Words, question: Question, answers: readonly Answer[]): { shown: Run[]; others: number } {
  const all = seriesOf(answers);
  const shown = all.slice(0, SHOWN.series).map((points) => {
    const values = points
      .map(({ figure }) => ({ value: valueInWords(words, figure), asOf: figure.asOf }))
      .filter(({ value }, index, every) => value !== every[index - 1]?.value);
    const left = values.length - SHOWN.firstValues - SHOWN.lastValues;
    const isLong = left > 1;
    return {
      scope: points[0]?.figure.scope,
      unit: points[0]?.figure.value.unit === undefined ? question.unit : undefined,
      first: isLong ? values.slice(0, SHOWN.firstValues) : values,
      left: isLong ? left : 0,
      last: isLong ? values.slice(-SHOWN.lastValues) : [],
    };
  });
  return { shown, others: all.length - shown.length };
}

function positionVerdict(words: Words, question: Question, answers: readonly Answer[], most: number): string {
  const said = words.answers.verdict;
  const { shown, others } = positionsTaken(question, answers, most);
  const lines = shown.map(({ label, support }) => said.position({ label, support: supportInWords(words, support) }));
  return `${[...lines, ...(others > 0 ? [said.otherAnswersAlone({ others })] : [])].join('. ')}.`;
}

/**
 * The positions that articles take on a question, with who stands behind each; where there are more than `most`, only
 * those that most articles take, and how many others there are.
 */
export function positionsTaken(
  question: Question,
  answers: readonly Answer[],
  most = Infinity,
): { shown: { id: string; label: string; support: Support }[]; others: number } {
  const held = question.positions
    .map(({ id, label }) => ({
      id,
      label,
      support: supportOf(answers.filter(({ position }) => position === id).map(({ claim }) => claim)),
    }))
    .filter(({ support }) => support.articles.length > 0);
  const shown =
    held.length > most + 1
      ? held.toSorted((a, b) => b.support.articles.length - a.support.articles.length).slice(0, most)
      : held;
  return { shown, others: held.length - shown.length };
}
