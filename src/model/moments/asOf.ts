import type { Article, Corpus, Event, Question } from '../story/corpus.ts';
import { compareDates } from '../dates/dates.ts';
import { remembered } from '../remembered.ts';
import { SHOWN } from '../views/paging/limits.ts';
import { moments, type Moment } from './moments.ts';
import { eventsIn, printing } from './printing.ts';
import type { Shown } from '../views/paging/paging.ts';
import { answersTo, questionsOf, type Answer } from '../questions/answers.ts';

/** A question as the articles printed by some moment answer it. */
export interface State {
  question: Question;
  answers: readonly Answer[];
}

/** An event, and the day on which it happened as told by some moment, if any claim gives one. */
export interface ToldEvent {
  event: Event;
  date: string | undefined;
}

/**
 * What was known at a moment from the articles that had certainly been printed. A long list holds only what came or
 * changed last. Of a question that nobody had answered by then nothing is said, for nobody may have asked it either.
 */
export interface Knowledge {
  moment: Moment;
  previous: Moment | undefined;
  next: Moment | undefined;
  printed: Shown<Article>;
  /** Perhaps printed by then: the moment falls within the days between which they were. */
  perhaps: Shown<Article>;
  /** The questions with answers that the moment before did not have. */
  fresh: Shown<State>;
  /** The questions that had answers at the moment before, and no new ones since. */
  standing: Shown<State>;
  events: Shown<ToldEvent>;
  /** The articles and events that are new since the moment before. */
  news: ReadonlySet<Article | Event>;
}

/**
 * What was known at each moment, in order of time. Each is made from the one before it, so that an article is looked
 * at once, when it is printed, and not again for every later moment.
 */
export const knowledge = remembered((corpus: Corpus): Knowledge[] => {
  const { articles } = corpus;
  const latest = latestIn(corpus);
  const { printed, perhaps, until } = printing(articles);
  // In each of these, what changed last stands last.
  const states = new Map<Question, State>();
  const told = new Map<Event, ToldEvent>();

  return moments(articles, corpus.asOf).map((moment, index, all) => {
    const arrived = until(moment.end);
    const answered = new Set(questionsOf(arrived.flatMap(({ activeClaims }) => activeClaims)));
    for (const question of answered) {
      const answers = answersTo(question).filter(({ claim }) => printed.has(claim.article));
      putLast(states, question, { question, answers });
    }
    const news = new Set<Article | Event>(arrived);
    for (const event of eventsIn(arrived)) {
      if (!told.has(event)) news.add(event);
      putLast(told, event, { event, date: dateToldBy(event, printed) });
    }
    return {
      moment,
      previous: all[index - 1],
      next: all[index + 1],
      printed: latest([...printed], SHOWN.printed, (article) => article),
      perhaps: latest([...perhaps], SHOWN.printed, (article) => article),
      fresh: latest(
        [...states.values()].filter(({ question }) => answered.has(question)),
        SHOWN.answered,
        ({ question }) => question,
      ),
      standing: latest(
        [...states.values()].filter(({ question }) => !answered.has(question)),
        SHOWN.answered,
        ({ question }) => question,
      ),
      events: latest([...told.values()], SHOWN.told, ({ event }) => event),
      news,
    };
  });
});

function putLast<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): void {
  map.delete(key);
  map.set(key, value);
}

/**
 * Picks what is shown of things that come in the order of their last change: all, in the order of the corpus, where
 * they are few; otherwise the last ones, the newest first.
 */
function latestIn({
  articles,
  questions,
  events,
}: Corpus): <Item>(items: Item[], limit: number, of: (item: Item) => Article | Question | Event) => Shown<Item> {
  const place = new Map(
    [articles, questions, events].flatMap((things) => things.map((thing, index) => [thing, index])),
  );
  return (items, limit, of) => {
    const total = items.length;
    if (total > limit) return { items: items.slice(-limit).toReversed(), total };
    return { items: items.toSorted((a, b) => (place.get(of(a)) ?? 0) - (place.get(of(b)) ?? 0)), total };
  };
}

/**
 * The day of an event as some articles tell it: the event's own where all its claims are theirs, otherwise the
 * earliest that their claims give.
 */
export function dateToldBy(event: Event, articles: ReadonlySet<Article>): string | undefined {
  const claims = event.activeClaims;
  const told = claims.filter(({ article }) => articles.has(article));
  if (told.length === claims.length) return event.date;
  return told.flatMap(({ happened }) => happened ?? []).sort(compareDates)[0];
}
