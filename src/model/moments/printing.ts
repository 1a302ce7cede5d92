import { dateRange } from '../dates/dates.ts';
import type { Article, Event } from '../story/corpus.ts';
import { queue } from './queue.ts';

/** What had been printed by some moment, while one goes from moment to moment. */
export interface Printing {
  /** The articles that had certainly been printed, in the order in which they were. */
  printed: ReadonlySet<Article>;
  /** Those of which the moment falls within the days between which they were printed. */
  perhaps: ReadonlySet<Article>;
  /** Goes on to a later moment (milliseconds since 1970), and gives the articles that are certainly printed since the one before. */
  until: (end: number) => Article[];
}

/** Goes through some articles in order of time. Each is looked at when its printing begins and when that is certain. */
export function printing(articles: readonly Article[]): Printing {
  const arrivals = queue(articles, ({ published }) => dateRange(published.date).end);
  const beginnings = queue(articles, ({ published }) => dateRange(published.date).start);
  const [printed, perhaps] = [new Set<Article>(), new Set<Article>()];
  return {
    printed,
    perhaps,
    until(end) {
      for (const article of beginnings(end)) perhaps.add(article);
      const arrived = arrivals(end);
      for (const article of arrived) {
        printed.add(article);
        perhaps.delete(article);
      }
      return arrived;
    },
  };
}

/** The events of which some articles tell, each once, in the order of their claims. */
export function eventsIn(articles: readonly Article[]): Event[] {
  return [...new Set(articles.flatMap((article) => article.activeClaims.flatMap(({ event }) => event ?? [])))];
}
