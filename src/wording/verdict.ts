import type { Question } from '../model/corpus.ts';
import { statedBound, type Bound, type Reading, type Step } from '../model/figures.ts';
import { SHOWN } from '../model/limits.ts';
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
  const all = seriesOf(answers);
  const series = all.slice(0, SHOWN.series).map((points) => {
    const scope = points[0]?.reading.scope;
    const values = points.map(({ reading }) => valueInWords(reading));
    const distinct = values.filter((value, index) => value !== values[index - 1]);
    const unit = points[0]?.reading.value.unit === undefined && question.unit !== undefined ? ` ${question.unit}` : '';
    return `${scope === undefined ? '' : `${scope}: `}${shortened(distinct).join(' → ')}${unit}`;
  });
  if (all.length > series.length) series.push(`and ${all.length - series.length} other counts`);
  return `${series.join('; ')} (${supportInWords(supportOf(answers.map(({ claim }) => claim)))})`;
}

/** The first and the last values of a long series. */
function shortened(values: readonly string[]): string[] {
  const left = values.length - SHOWN.firstValues - SHOWN.lastValues;
  if (left <= 1) return [...values];
  return [...values.slice(0, SHOWN.firstValues), `… ${left} more …`, ...values.slice(-SHOWN.lastValues)];
}

function positionVerdict(question: Question, answers: readonly Answer[], most: number): string {
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
  const others = held.length - shown.length;
  const lines = shown.map(({ label, support }) => `${label}: ${supportInWords(support)}`);
  return `${[...lines, ...(others > 0 ? [`And ${others} other answers`] : [])].join('. ')}.`;
}
