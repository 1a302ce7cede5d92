import type { Article, Corpus, Entity } from '../../story/corpus.ts';
import { tally } from '../../tally.ts';
import { SHOWN } from '../paging/limits.ts';
import type { TimelineEntry } from './entries.ts';
import type { Timeline } from './timeline.ts';

/** What a timeline can be narrowed to. Each is known on its pages by its place here, which is shorter than its name. */
export interface TimelineFilters {
  /** Those of most entries, by name. */
  entities: Entity[];
  /** In order of publication. */
  articles: Article[];
}

/** What the entries of a timeline can be narrowed to. */
export function timelineFilters(
  { earlier, months, later }: Timeline,
  { entities, articles }: Pick<Corpus, 'entities' | 'articles'>,
): TimelineFilters {
  const entries = [earlier, ...months.map((month) => month.entries), later].flat();
  const counts = tally(entries.flatMap((entry) => [...entitiesOf(entry)]));
  const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, SHOWN.filterValues);
  const shown = new Set(most.map(([entity]) => entity));
  return { entities: entities.filter((entity) => shown.has(entity)), articles };
}

/** The places of what each entry has to do with, among the filters. */
export function traitReader({
  entities,
  articles,
}: TimelineFilters): (entry: TimelineEntry) => Record<keyof TimelineFilters, number[]> {
  const place = new Map<Entity | Article, number>(
    [entities, articles].flatMap((things) => things.map((thing, at) => [thing, at] as const)),
  );
  const placesOf = (things: Iterable<Entity | Article>): number[] =>
    [...things].flatMap((thing) => place.get(thing) ?? []).sort((a, b) => a - b);
  return (entry) => ({ entities: placesOf(entitiesOf(entry)), articles: placesOf(articlesOf(entry)) });
}

/** What an event, or the claims of an article, are about; and where it took place, who took part or who printed it. */
function entitiesOf(entry: TimelineEntry): Set<Entity> {
  const { activeClaims } = entry.type === 'event' ? entry.event : entry.article;
  const own =
    entry.type === 'event' ? [entry.event.place, ...entry.event.participants] : [entry.article.publisherEntity];
  return new Set([...own.filter((entity) => entity !== undefined), ...activeClaims.flatMap(({ about }) => about)]);
}

function articlesOf(entry: TimelineEntry): Set<Article> {
  return new Set(entry.type === 'event' ? entry.event.activeClaims.map(({ article }) => article) : [entry.article]);
}
