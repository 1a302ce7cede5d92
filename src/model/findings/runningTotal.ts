import { answersTo } from '../questions/answers.ts';
import { statedBound, type Figure } from '../questions/figures.ts';
import { seriesOf, type SeriesPoint } from '../questions/series.ts';
import type { Question } from '../story/corpus.ts';

/** A running total that several articles give, each with the number of its day. */
export interface RunningTotal {
  type: 'running-total';
  question: Question;
  /** The numbers in order of time, each that differs from the one before. */
  figures: Figure[];
  articles: number;
  /** Whether some of the numbers cannot hold together, or a later one is lower. */
  clashes: boolean;
}

/** The running total that most articles give; undefined where no total changes from one article to another. */
export function runningTotal(questions: readonly Question[]): RunningTotal | undefined {
  const [first] = questions
    .filter(({ cumulative }) => cumulative)
    .flatMap((question) => seriesOf(answersTo(question)).flatMap((points) => totalOf(question, points)))
    .sort((a, b) => b.articles - a.articles || b.figures.length - a.figures.length);
  return first;
}

function totalOf(question: Question, points: readonly SeriesPoint[]): RunningTotal[] {
  const figures = points.map(({ figure }) => figure).filter((figure, index, all) => !isSame(figure, all[index - 1]));
  const articles = new Set(points.map(({ claim }) => claim.article)).size;
  if (articles < 2 || figures.length < 2) return [];
  const clashes = points.some(({ step }) => step === 'contradiction' || step === 'revision');
  return [{ type: 'running-total', question, figures, articles, clashes }];
}

function isSame(figure: Figure, before: Figure | undefined): boolean {
  if (!before) return false;
  const [one, other] = [statedBound(figure.value), statedBound(before.value)];
  return one.bound === other.bound && one.number === other.number;
}
