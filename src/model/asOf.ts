import type { Article, Corpus, Event, Question } from './corpus.ts';
import { compareDates, dateRange } from './dates.ts';
import { activeClaims } from './active.ts';
import { answersTo, type Answer } from './questions.ts';

/** The end of a day (`2025-11-17`) or of a month (`2025-11`), at which one may ask what was known. */
export interface Moment {
  /** EDTF, and the name of its page. */
  date: string;
  /** Milliseconds since 1970. */
  end: number;
}

/** The days by which an article had certainly been printed, and every month from the first to the last of them. */
export function moments(articles: readonly Article[]): Moment[] {
  const ends = articles.map(({ published }) => dateRange(published.date).end).filter(Number.isFinite);
  const days = new Set(ends.map((end) => new Date(end).toISOString().slice(0, 10)));
  const months = new Set<string>();
  const last = Math.max(...ends);
  for (
    let date = new Date(Math.min(...ends));
    ends.length > 0;
    date = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1))
  ) {
    if (date.getTime() > last) break;
    months.add(date.toISOString().slice(0, 7));
  }
  return [...days, ...months]
    .map((date) => ({ date, end: dateRange(date).end }))
    .sort((a, b) => a.end - b.end || b.date.length - a.date.length);
}

/** A question as the articles printed by some moment answer it. */
export interface State {
  question: Question;
  answers: Answer[];
  /** The answers that the moment before did not have. */
  fresh: Answer[];
}

/** What the articles certainly printed by a moment tell. */
export interface Knowledge {
  printed: Article[];
  /** Printed since the moment before. */
  newlyPrinted: Article[];
  /** Perhaps printed by then: the moment falls within the days between which they were. */
  perhaps: Article[];
  /** The questions that are answered by then. */
  states: State[];
  /** The questions that no article answers yet. */
  unanswered: Question[];
  /** The events told by then: the day as told by then, if any claim gives one, and whether the event is new. */
  events: { event: Event; date: string | undefined; fresh: boolean }[];
}

/** What was known at a moment, and what of it is new since `before`. */
export function knownAt(
  { articles, questions, events }: Corpus,
  moment: Moment,
  before: Moment | undefined,
): Knowledge {
  const printedBy = (end: number): Article[] =>
    articles.filter(({ published }) => dateRange(published.date).end <= end);
  const printed = new Set(printedBy(moment.end));
  const earlier = new Set(before ? printedBy(before.end) : []);
  const states = questions.map((question) => {
    const answers = answersTo(question, printed);
    return { question, answers, fresh: answers.filter(({ claim }) => !earlier.has(claim.article)) };
  });
  const toldBy = (event: Event, by: ReadonlySet<Article>): boolean =>
    activeClaims(event).some(({ article }) => by.has(article));
  return {
    printed: [...printed],
    newlyPrinted: [...printed].filter((article) => !earlier.has(article)),
    perhaps: articles.filter(
      (article) => !printed.has(article) && dateRange(article.published.date).start <= moment.end,
    ),
    states: states.filter(({ answers }) => answers.length > 0),
    unanswered: states.filter(({ answers }) => answers.length === 0).map(({ question }) => question),
    events: events
      .filter((event) => toldBy(event, printed))
      .map((event) => ({ event, date: dateToldBy(event, printed), fresh: !toldBy(event, earlier) })),
  };
}

/** The day of an event as some articles tell it: its own where they are all that tell it, else what their claims say. */
function dateToldBy(event: Event, articles: ReadonlySet<Article>): string | undefined {
  const claims = activeClaims(event);
  const told = claims.filter(({ article }) => articles.has(article));
  if (told.length === claims.length) return event.date;
  return told.flatMap(({ happened }) => happened ?? []).sort(compareDates)[0];
}
