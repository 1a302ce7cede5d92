import type { Claim, Question } from '../story/corpus.ts';
import { compareDates } from '../dates/dates.ts';
import { compareFigures, type Figure, type SeriesStep } from './figures.ts';
import { activeClaims } from '../story/active.ts';
import { voiceOf, voicesOf } from '../claims/support.ts';

/** One answer of one claim to one question: a position, or a figure of a quantity. */
export interface Answer {
  claim: Claim;
  position: string | undefined;
  figure: Figure | undefined;
}

/** What is answered to each question: every claim page asks for it anew. */
const known = new WeakMap<Question, readonly Answer[]>();

/**
 * What the claims say to a question, in order of publication and text. A figure without an as-of holds as of its
 * article's publication.
 */
export function answersTo(question: Question): readonly Answer[] {
  const answers = known.get(question) ?? answersOf(activeClaims(question), question);
  known.set(question, answers);
  return answers;
}

/** What some claims say to a question, in their order. */
export function answersOf(claims: readonly Claim[], question: Question): Answer[] {
  return claims.flatMap((claim) =>
    claim.answers
      .filter((answer) => answer.question === question.slug)
      .map(({ position, value, scope }) => ({
        claim,
        position,
        figure: value && { value, scope, asOf: claim.asOf ?? claim.article.published.date },
      })),
  );
}

/** A figure of a quantity in its series, and how it stands to the figure before it. */
export interface SeriesPoint {
  claim: Claim;
  figure: Figure;
  /** Undefined for the first of its series. */
  step: SeriesStep | undefined;
}

/** The figures of a quantity, one series for each scope and unit, in order of as-of. */
export function seriesOf(answers: readonly Answer[]): SeriesPoint[][] {
  const figures = answers.flatMap(({ claim, figure }) => (figure ? [{ claim, figure }] : []));
  const sorted = figures.toSorted((a, b) => compareDates(a.figure.asOf, b.figure.asOf));
  const series = Map.groupBy(sorted, ({ figure }) => `${figure.scope ?? ''}\n${figure.value.unit ?? ''}`);
  return [...series.values()].map((points) =>
    points.map((point, index) => {
      const before = points[index - 1];
      return { ...point, step: before && compareFigures(before.figure, point.figure) };
    }),
  );
}

/**
 * Where a question stands. `open`: no article answers it. `single`: one article does. `echoed`: several articles do, but
 * no second known voice. `agreed`: several voices give one answer. `converging`: the answers follow one another in
 * time, as a running total does, or positions of which all but one are updated. `differing`: the answers differ, which need not mean that they exclude one another. `disputed`: some do, as
 * numbers that cannot both hold or are revised, or as claims that contradict, deny or correct one another.
 */
export type Standing = (typeof STANDINGS)[number];

export const STANDINGS = ['open', 'single', 'echoed', 'agreed', 'converging', 'differing', 'disputed'] as const;

/** Derives where a question stands from its answers; unknown origins never make a second voice. */
export function standingOf(answers: readonly Answer[]): Standing {
  if (answers.length === 0) return 'open';
  const steps = seriesOf(answers).flatMap((series) => series.map(({ step }) => step));
  if (steps.some((step) => step === 'contradiction' || step === 'revision')) return 'disputed';
  if (clash(answers)) return 'disputed';
  if (steps.length > 0 && seriesOf(answers).length > 1) return 'differing';
  if (positionsOf(answers).size > 1) return positionsOf(notUpdated(answers)).size === 1 ? 'converging' : 'differing';
  if (steps.includes('update')) return 'converging';
  if (new Set(answers.map(({ claim }) => claim.article)).size === 1) return 'single';
  return voicesOf(answers.map(({ claim }) => claim)).length > 1 ? 'agreed' : 'echoed';
}

function positionsOf(answers: readonly Answer[]): Set<string> {
  return new Set(answers.flatMap(({ position }) => position ?? []));
}

/** The answers that no claim with another answer updates. */
function notUpdated(answers: readonly Answer[]): Answer[] {
  const updates = answers.flatMap(({ claim, position }) =>
    claim.relations.flatMap(({ type, claim: id }) => (type === 'updates' ? { id, position } : [])),
  );
  const updaters = Map.groupBy(updates, ({ id }) => id);
  return answers.filter(({ claim, position }) => !updaters.get(claim.id)?.some((by) => by.position !== position));
}

/** Whether one of the answering claims rejects another. */
function clash(answers: readonly Answer[]): boolean {
  const byClaim = Map.groupBy(answers, ({ claim }) => claim.id);
  return answers.some((own) =>
    own.claim.relations.some(
      ({ type, claim: id }) => CLASHES.has(type) && byClaim.get(id)?.some((other) => !sameAnswer(own, other)),
    ),
  );
}

const CLASHES: ReadonlySet<string> = new Set(['contradicts', 'denies', 'corrects']);

/** How the other answers to one of a claim's questions stand to it. */
export interface Company {
  question: Question;
  /** The claim's own answers. */
  own: Answer[];
  /** The same answer from another known voice. */
  corroborates: Claim[];
  /** The same answer from the same voice, in another article. */
  echoes: Claim[];
  /** The same answer in the same article. */
  besides: Claim[];
  /** The same answer, where one of the two origins is unknown. */
  unclear: Claim[];
  /** Another answer. */
  differs: Claim[];
}

/** Who else answers the questions that a claim answers. `questions` by slug. */
export function companyOf(claim: Claim, questions: ReadonlyMap<string, Question>): Company[] {
  return [...new Set(claim.answers.map((answer) => answer.question))].flatMap((slug) => {
    const question = questions.get(slug);
    if (!question) return [];
    const answers = answersTo(question);
    const own = answers.filter((answer) => answer.claim === claim);
    const company: Company = { question, own, corroborates: [], echoes: [], besides: [], unclear: [], differs: [] };
    for (const [other, given] of Map.groupBy(answers, (answer) => answer.claim))
      if (other !== claim) company[standsTo(own, claim, other, given)].push(other);
    return [company];
  });
}

/** Whether another known voice, in another article, gives one of a claim's answers too. `questions` by slug. */
export function isBorneOut(claim: Claim, questions: ReadonlyMap<string, Question>): boolean {
  return [...new Set(claim.answers.map((answer) => answer.question))].some((slug) => {
    const question = questions.get(slug);
    if (!question) return false;
    const own = answersOf([claim], question);
    return answersTo(question).some((given) => standsTo(own, claim, given.claim, [given]) === 'corroborates');
  });
}

function standsTo(
  own: readonly Answer[],
  claim: Claim,
  other: Claim,
  given: readonly Answer[],
): Exclude<keyof Company, 'question' | 'own'> {
  if (!own.some((answer) => given.some((each) => sameAnswer(answer, each)))) return 'differs';
  if (other.article === claim.article) return 'besides';
  if (!claim.origin || !other.origin) return 'unclear';
  return voiceOf(claim.origin) === voiceOf(other.origin) ? 'echoes' : 'corroborates';
}

function sameAnswer(a: Answer, b: Answer): boolean {
  if (!a.figure || !b.figure) return a.position === b.position;
  const [first, second] = compareDates(a.figure.asOf, b.figure.asOf) <= 0 ? [a.figure, b.figure] : [b.figure, a.figure];
  return compareFigures(first, second) === 'agreement';
}
