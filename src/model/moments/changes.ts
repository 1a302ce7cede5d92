import { goneSince } from '../claims/history.ts';
import { voicesOf } from '../claims/independentVoices.ts';
import { dateRange } from '../dates/dates.ts';
import { answersTo, questionsOf } from '../questions/answers.ts';
import { EFFECTS } from '../questions/effects.ts';
import { standingOf, type Standing } from '../questions/standing.ts';
import { remembered } from '../remembered.ts';
import { activeClaims } from '../story/active.ts';
import type { Article, Claim, Corpus, Entity, Event, Question } from '../story/corpus.ts';
import { dateToldBy, type ToldEvent } from './asOf.ts';
import { compose, inTime, mostTellingFirst, type EventStep, type Step } from './compose.ts';
import { moments, type Moment } from './moments.ts';
import { newAnswers, type NewAnswer } from './newAnswers.ts';
import { eventsIn, printing } from './printing.ts';
import { queue } from './queue.ts';

/** What steps hold while a site is built: records. */
export interface Records {
  moment: Moment;
  article: Article;
  event: ToldEvent;
  question: Question;
  standing: Standing;
  answer: NewAnswer;
  voice: Entity;
  /** A claim that we withdrew or replaced meanwhile. */
  gone: Claim;
}

/** What changed between two moments. */
export type Changes = Step<Records>;

/**
 * What changed from each moment to the next. An article is looked at when it is certainly printed, so that the time it takes grows
 * with the articles, and for a question with the moments that bring it answers.
 */
export const stepsOf = remembered((corpus: Corpus): Changes[] => {
  const { articles, claims, questions } = corpus;
  const [first, ...later] = moments(articles, corpus.asOf);
  if (!first) return [];
  const { printed, perhaps, until } = printing(articles);
  const departures = queue(
    claims.filter((claim) => goneSince(claim) !== undefined),
    (claim) => dateRange(goneSince(claim) ?? '').end,
  );
  const begun = until(first.end);
  const answered = new Set(questionsOf(begun.flatMap((article) => article.activeClaims)));
  const told = new Set(eventsIn(begun));
  departures(first.end);
  const place = new Map(questions.map((question, index) => [question, index]));
  let from = first;
  return later.map((to) => {
    const arrived = new Set(until(to.end));
    const gone = departures(to.end).filter(({ article }) => printed.has(article));
    const fresh = questionsOf([...arrived].flatMap((article) => article.activeClaims));
    const touched = new Set([...fresh, ...questionsOf(gone)].filter((question) => question.status === 'active'));
    const events = eventsIn([...arrived]).filter((event) => !told.has(event));
    for (const event of events) told.add(event);
    const before = answered.size;
    for (const question of fresh) answered.add(question);
    const step: Changes = {
      from,
      to,
      answeredBefore: before,
      printed: [...arrived],
      perhaps: [...perhaps],
      questions: mostTellingFirst(
        [...touched].map((question) => ({
          place: place.get(question) ?? 0,
          ...questionStep(question, printed, arrived, gone),
        })),
      ),
      events: inTime(events.map((event) => eventStep(event, printed))),
    };
    from = to;
    return step;
  });
});

/**
 * The changes that have a page: those from each moment to the next, and those whose page was published when other moments were
 * neighbours.
 */
export function changesWithPages(corpus: Pick<Corpus, 'changes'>, steps: readonly Changes[]): Changes[] {
  const froms = new Map(steps.map(({ from }, at) => [from.date, at]));
  const tos = new Map(steps.map(({ to }, at) => [to.date, at + 1]));
  const wide = corpus.changes.flatMap(({ from, to }) => {
    const row = steps.slice(froms.get(from), tos.get(to));
    return row.length > 1 ? [compose(row)] : [];
  });
  return [...steps, ...wide];
}

function eventStep(event: Event, printed: ReadonlySet<Article>): EventStep<Records> {
  const date = dateToldBy(event, printed);
  return { event: { event, date }, start: date === undefined ? Infinity : dateRange(date).start };
}

function questionStep(
  question: Question,
  printed: ReadonlySet<Article>,
  arrived: ReadonlySet<Article>,
  gone: readonly Claim[],
): Omit<Changes['questions'][number], 'place'> {
  const now = answersTo(question).filter(({ claim }) => printed.has(claim.article));
  const older = now.filter(({ claim }) => !arrived.has(claim.article));
  const answers = newAnswers(now, (article) => arrived.has(article));
  const known = new Set(voicesOf(older.map(({ claim }) => claim)));
  const withdrawn = gone.filter((claim) => claim.answers.some((answer) => answer.question === question));
  return {
    question,
    rank: withdrawn.length > 0 ? 0 : Math.min(...answers.map(({ effect }) => EFFECTS.indexOf(effect))),
    before: standingOf(older),
    after: standingOf(now),
    answers,
    voices: voicesOf(activeClaims(answers.map(({ answer }) => answer.claim))).filter((voice) => !known.has(voice)),
    gone: withdrawn,
  };
}
