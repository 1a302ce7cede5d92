import type { Question } from '../model/story/corpus.ts';
import { statedBound, type Bound, type Figure, type SeriesStep } from '../model/questions/figures.ts';
import { SHOWN } from '../model/views/limits.ts';
import { answersTo, type Answer } from '../model/questions/answers.ts';
import { seriesOf } from '../model/questions/series.ts';
import type { Standing } from '../model/questions/standing.ts';
import { supportOf, type Support } from '../model/claims/independentVoices.ts';
import { count } from './terms.ts';

/** What a reader reads for each standing of a question: its name, and what it means. */
export const standingWords: Record<Standing, { name: string; meaning: string }> = {
  open: { name: 'Open', meaning: 'no article answers it' },
  single: { name: 'One article', meaning: 'only one article answers it' },
  echoed: { name: 'Echoed', meaning: 'several articles give one answer, but no second known origin stands behind it' },
  agreed: { name: 'Agreed', meaning: 'several origins give the same answer' },
  converging: { name: 'Converging', meaning: 'the answers follow one another in time' },
  differing: { name: 'Differing', meaning: 'the answers differ, which need not mean that they exclude one another' },
  disputed: { name: 'Disputed', meaning: 'some answers exclude others' },
};

export const stepWords: Record<SeriesStep, string> = {
  'not-comparable': 'not comparable',
  contradiction: 'contradicts the one before',
  agreement: 'agrees with the one before',
  update: 'later, and not lower',
  revision: 'later, but lower',
};

const boundWords: Record<Bound, string> = {
  exactly: '',
  atLeast: 'at least ',
  moreThan: 'more than ',
  about: 'about ',
  atMost: 'at most ',
};

/** “at least 21”. */
export function valueInWords({ value }: Pick<Figure, 'value'>): string {
  const { bound, number } = statedBound(value);
  return `${boundWords[bound]}${number.toLocaleString('en')}${value.unit === undefined ? '' : ` ${value.unit}`}`;
}

/** “4 articles, 2 origins”; what rests on no known origin is said apart. */
export function supportInWords({ articles, voices, unknownIn }: Support): string {
  return countsInWords(articles.length, voices.length, unknownIn.length);
}

/** The same of how many articles there are, how many known origins, and how many articles without one. */
export function countsInWords(articles: number, origins: number, unknown: number): string {
  const parts = [count(articles, 'article')];
  if (origins > 0) parts.push(count(origins, 'origin'));
  if (unknown > 0) parts.push(origins > 0 ? `${unknown} of unknown origin` : 'origin unknown');
  return parts.join(', ');
}

/**
 * What the answers to a question show, in one line that takes no side; with `most`, only the positions that most articles
 * take, and how many others there are.
 */
export function verdict(question: Question, answers: readonly Answer[], most = Infinity): string {
  if (answers.length === 0) return 'No article answers this.';
  return question.type === 'quantity' ? quantityVerdict(question, answers) : positionVerdict(question, answers, most);
}

/** A question's page in one line: why the question is gone, else the editors' summary, else what its answers show. */
export function questionInShort(question: Question): string {
  return question.reason ?? question.summary ?? verdict(question, answersTo(question));
}

function quantityVerdict(question: Question, answers: readonly Answer[]): string {
  const { shown, others } = runs(question, answers);
  const series = shown.map(({ scope, first, left, last, unit }) => {
    const words = [...first, ...last].map(({ value }) => value);
    if (left > 0) words.splice(first.length, 0, `… ${left} more …`);
    return `${scope === undefined ? '' : `${scope}: `}${words.join(' → ')}${unit === undefined ? '' : ` ${unit}`}`;
  });
  if (others > 0) series.push(`and ${others} other counts`);
  return `${series.join('; ')} (${supportInWords(supportOf(answers.map(({ claim }) => claim)))})`;
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
export function runs(question: Question, answers: readonly Answer[]): { shown: Run[]; others: number } {
  const all = seriesOf(answers);
  const shown = all.slice(0, SHOWN.series).map((points) => {
    const values = points
      .map(({ figure }) => ({ value: valueInWords(figure), asOf: figure.asOf }))
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

function positionVerdict(question: Question, answers: readonly Answer[], most: number): string {
  const { shown, others } = positionsTaken(question, answers, most);
  const lines = shown.map(({ label, support }) => `${label}: ${supportInWords(support)}`);
  return `${[...lines, ...(others > 0 ? [`And ${others} other answers`] : [])].join('. ')}.`;
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
