import type { Question } from '../model/corpus.ts';
import { statedBound, type Bound, type Reading, type Step } from '../model/figures.ts';
import { seriesOf, type Answer, type Standing } from '../model/questions.ts';
import { supportOf, type Support } from '../model/support.ts';
import { count } from './terms.ts';

/** What a reader reads for each standing of a question: its name, and what it means. */
export const standingWords: Record<Standing, { name: string; meaning: string }> = {
  open: { name: 'Open', meaning: 'no article answers it' },
  single: { name: 'One article', meaning: 'only one article answers it' },
  echoed: { name: 'Echoed', meaning: 'several articles give one answer, but no second known origin stands behind it' },
  agreed: { name: 'Agreed', meaning: 'several origins give the same answer' },
  converging: { name: 'Converging', meaning: 'the numbers follow one another in time' },
  differing: { name: 'Differing', meaning: 'the answers differ, which need not mean that they exclude one another' },
  disputed: { name: 'Disputed', meaning: 'some answers exclude others' },
};

export const stepWords: Record<Step, string> = {
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
export function valueInWords({ value }: Pick<Reading, 'value'>): string {
  const { bound, number } = statedBound(value);
  return `${boundWords[bound]}${number.toLocaleString('en')}${value.unit === undefined ? '' : ` ${value.unit}`}`;
}

/** “4 articles, 2 origins”; what rests on no known origin is said apart. */
export function supportInWords({ articles, voices, unknownIn }: Support): string {
  const parts = [count(articles.length, 'article')];
  if (voices.length > 0) parts.push(count(voices.length, 'origin'));
  if (unknownIn.length > 0) parts.push(voices.length > 0 ? `${unknownIn.length} of unknown origin` : 'origin unknown');
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

function quantityVerdict(question: Question, answers: readonly Answer[]): string {
  const series = runs(question, answers).map(({ scope, values, unit }) => {
    const words = values.map(({ value }) => value).join(' → ');
    return `${scope === undefined ? '' : `${scope}: `}${words}${unit === undefined ? '' : ` ${unit}`}`;
  });
  return `${series.join('; ')} (${supportInWords(supportOf(answers.map(({ claim }) => claim)))})`;
}

/** One quantity over time. */
export interface Run {
  scope: string | undefined;
  /** The unit, where the values do not bear their own. */
  unit: string | undefined;
  /** Each value that differs from the one before, with the date as of which it holds first. */
  values: { value: string; asOf: string }[];
}

/** The values given for a quantity, in order of the dates as of which they hold; each scope and unit apart. */
export function runs(question: Question, answers: readonly Answer[]): Run[] {
  return seriesOf(answers).map((points) => {
    const values = points.map(({ reading }) => ({ value: valueInWords(reading), asOf: reading.asOf }));
    return {
      scope: points[0]?.reading.scope,
      unit: points[0]?.reading.value.unit === undefined ? question.unit : undefined,
      values: values.filter(({ value }, index) => value !== values[index - 1]?.value),
    };
  });
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
): { shown: { label: string; support: Support }[]; others: number } {
  const held = question.positions
    .map(({ id, label }) => ({
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
