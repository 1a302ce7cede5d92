import type { Article, Claim, Question } from './corpus.ts';
import { compareDates } from './dates.ts';
import { compareReadings, type Reading, type Step } from './figures.ts';
import { activeClaims } from './overview.ts';

/** One answer of one claim to one question. */
export interface Answer {
  claim: Claim;
  position: string | undefined;
  reading: Reading | undefined;
}

/** What every claim says to a question, in order of publication and text; a claim's as-of falls back to its printing. */
export function answersTo(question: Question): Answer[] {
  return activeClaims(question).flatMap((claim) =>
    claim.answers
      .filter((answer) => answer.question === question.slug)
      .map(({ position, value, scope }) => ({
        claim,
        position,
        reading: value && { value, scope, asOf: claim.asOf ?? claim.article.published.date },
      })),
  );
}

/** A reading of a quantity in its series, and how it stands to the reading before it of the same scope. */
export interface SeriesPoint {
  claim: Claim;
  reading: Reading;
  /** Undefined for the first of its scope. */
  step: Step | undefined;
}

/** The readings of a quantity by scope, each series in order of as-of. */
export function seriesOf(question: Question): Map<string | undefined, SeriesPoint[]> {
  const readings = answersTo(question).flatMap(({ claim, reading }) => (reading ? [{ claim, reading }] : []));
  const sorted = readings.sort((a, b) => compareDates(a.reading.asOf, b.reading.asOf));
  const series = new Map<string | undefined, SeriesPoint[]>();
  for (const point of sorted) {
    const before = series.get(point.reading.scope) ?? [];
    const last = before.at(-1);
    series.set(point.reading.scope, [...before, { ...point, step: last && compareReadings(last.reading, point.reading) }]);
  }
  return series;
}

/**
 * Where a question stands: `unanswered` where no article answers it; `single` where one voice does; `agreed` where
 * several voices hold one position; `converging` where the numbers only follow one another in time; `disputed` where
 * positions differ or numbers contradict or revise one another; `echoed` where several articles answer with one voice.
 */
export type Standing = 'unanswered' | 'single' | 'echoed' | 'agreed' | 'converging' | 'disputed';

/** Derives where a question stands from its answers; claims of unknown origin never make a second voice. */
export function standingOf(question: Question): Standing {
  const answers = answersTo(question);
  if (answers.length === 0) return 'unanswered';
  if (question.type === 'quantity') {
    const steps = [...seriesOf(question).values()].flat().map(({ step }) => step);
    if (steps.some((step) => step === 'contradiction' || step === 'revision')) return 'disputed';
    if (steps.includes('update')) return 'converging';
  } else if (new Set(answers.map(({ position }) => position)).size > 1) return 'disputed';
  const articles = new Set(answers.map(({ claim }) => claim.article)).size;
  if (articles === 1) return 'single';
  const voices = new Set(answers.flatMap(({ claim }) => claim.origin ?? [])).size;
  return voices > 1 ? 'agreed' : 'echoed';
}

/** How the other answers to a claim's questions stand to it. */
export interface Company {
  question: Question;
  /** The same answer from another known origin. */
  corroborates: Claim[];
  /** The same answer from the same origin, told elsewhere. */
  echoes: Claim[];
  /** The same answer where one of the two origins is unknown. */
  unclear: Claim[];
  /** Another answer. */
  differs: Claim[];
}

/** Who else answers the questions that a claim answers, and how they stand to it. `questions` by slug. */
export function companyOf(claim: Claim, questions: ReadonlyMap<string, Question>): Company[] {
  return [...new Set(claim.answers.map((answer) => answer.question))].flatMap((slug) => {
    const question = questions.get(slug);
    if (!question) return [];
    const answers = answersTo(question);
    const own = answers.filter((answer) => answer.claim === claim);
    const company: Company = { question, corroborates: [], echoes: [], unclear: [], differs: [] };
    for (const other of answers) {
      if (other.claim === claim) continue;
      if (!own.some((answer) => sameAnswer(answer, other))) company.differs.push(other.claim);
      else if (!claim.origin || !other.claim.origin) company.unclear.push(other.claim);
      else if (other.claim.origin === claim.origin) company.echoes.push(other.claim);
      else company.corroborates.push(other.claim);
    }
    return [company];
  });
}

function sameAnswer(a: Answer, b: Answer): boolean {
  if (!a.reading || !b.reading) return a.position === b.position;
  const [first, second] = compareDates(a.reading.asOf, b.reading.asOf) <= 0 ? [a, b] : [b, a];
  return !!first.reading && !!second.reading && compareReadings(first.reading, second.reading) === 'agreement';
}

/** The answers of one article to a question. */
export function answersIn(answers: readonly Answer[], article: Article): Answer[] {
  return answers.filter(({ claim }) => claim.article === article);
}
