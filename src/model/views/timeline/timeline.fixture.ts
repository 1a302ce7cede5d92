import type { Article, Event } from '../../story/corpus.ts';
import { timeline, type Timeline } from './timeline.ts';

/** A timeline of events and publications of which nothing is known but their dates and titles. */
export function timelineOf(
  events: readonly string[],
  publications: readonly string[] = [],
  title = 'Something happens',
): Timeline {
  return timeline({
    events: events.map(
      (date, index) => ({ slug: `event-${index}`, title, date, claims: [], activeClaims: [] }) as unknown as Event,
    ),
    articles: publications.map(
      (date, index) =>
        ({
          slug: `article-${index}`,
          title,
          short: title,
          titleSupplied: false,
          published: { date },
        }) as unknown as Article,
    ),
  });
}
