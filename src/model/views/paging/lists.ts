import type { Article, Corpus, Entity, Question } from '../../story/corpus.ts';
import { PAGE_SIZE, SHOWN } from './limits.ts';
import type { OriginView } from '../origins.ts';
import { pagesOf, pagesOfGroups, type Group, type ListPage, type GroupPart } from './paging.ts';
import { monthAt } from '../../dates/calendar.ts';
import { dateRange } from '../../dates/dates.ts';
import { answersTo } from '../../questions/answers.ts';
import { STANDINGS, standingOf, type Standing } from '../../questions/standing.ts';
import { ENTITY_KINDS } from '../../schemas/entity.ts';
import type { TimelineEntry } from '../timeline/entries.ts';
import type { Timeline } from '../timeline/timeline.ts';

/** The entities by kind and name. */
export function entityPages({ entities }: Pick<Corpus, 'entities'>): ListPage<GroupPart<Entity['kind'], Entity>>[] {
  const byKind = Map.groupBy(entities, ({ kind }) => kind);
  return pagesOfGroups(inOrder(ENTITY_KINDS, byKind), PAGE_SIZE.entities);
}

/** The articles in order of publication, by the month in which each was printed at the earliest (EDTF, or `undated`). */
export function articlePages({ articles }: Pick<Corpus, 'articles'>): ListPage<GroupPart<string, Article>>[] {
  const byMonth = Map.groupBy(articles, ({ published }) => monthOf(published.date));
  return pagesOfGroups(groupsOf(byMonth), PAGE_SIZE.articles);
}

/** The articles by outlet, those of most articles first; where the publisher is unknown, last. */
export function outletPages({ articles }: Pick<Corpus, 'articles'>): ListPage<GroupPart<Outlet, Article>>[] {
  const byOutlet = Map.groupBy(articles, ({ publisherEntity }): Outlet => publisherEntity);
  const sorted = groupsOf(byOutlet).sort((a, b) => Number(!a.key) - Number(!b.key) || b.items.length - a.items.length);
  return pagesOfGroups(sorted, PAGE_SIZE.articles);
}

/** The publisher of an article; undefined where that is unknown. */
export type Outlet = Entity | undefined;

function monthOf(date: string): string {
  const { start, end } = dateRange(date);
  const instant = [start, end].find(Number.isFinite);
  return instant === undefined ? 'undated' : monthAt(instant);
}

function groupsOf<Key, Item>(groups: ReadonlyMap<Key, Item[]>): Group<Key, Item>[] {
  return [...groups].map(([key, items]) => ({ key, items }));
}

/** The questions by where they stand, disputed ones first. */
export function questionPages({ questions }: Pick<Corpus, 'questions'>): ListPage<GroupPart<Standing, Question>>[] {
  const byStanding = Map.groupBy(questions, (question) => standingOf(answersTo(question)));
  return pagesOfGroups(inOrder(STANDINGS.toReversed(), byStanding), PAGE_SIZE.questions);
}

/** A stretch of the timeline: a month (or year) in EDTF, or what lies too far from the rest to be drawn with it. */
export type TimelineStretch = 'earlier' | 'later' | `in-${string}`;

/** The timeline from its first entry to its last. */
export function timelinePages({
  earlier,
  months,
  later,
}: Timeline): ListPage<GroupPart<TimelineStretch, TimelineEntry>>[] {
  return pagesOfGroups<TimelineStretch, TimelineEntry>(
    [
      { key: 'earlier', items: earlier },
      ...months.map(({ month, entries }) => ({ key: `in-${month}` as const, items: entries })),
      { key: 'later', items: later },
    ],
    PAGE_SIZE.timeline,
  );
}

/** The origins, as many to a page as have room with their articles and claims. */
export function originPages(origins: readonly OriginView[]): ListPage<OriginView>[] {
  return pagesOf(
    origins,
    PAGE_SIZE.originLines,
    ({ articles, alone }) =>
      1 + Math.min(articles.length, SHOWN.articlesOfOrigin) + Math.min(alone.length, SHOWN.claimsOfOrigin),
  );
}

/** An origin in an index, and the page of the list of origins on which it stands. */
export interface IndexedOrigin {
  entity: Entity;
  claims: number;
  page: number;
}

/** The known origins by name, under the letters with which these begin; `pages` are those of the list of origins. */
export function originIndexPages(
  pages: readonly ListPage<OriginView>[],
  language: string,
): ListPage<GroupPart<string, IndexedOrigin>>[] {
  const origins = pages.flatMap(({ number, items }) =>
    items.flatMap(({ entity, claims }) => (entity ? [{ entity, claims: claims.length, page: number }] : [])),
  );
  const collator = new Intl.Collator(language);
  const sorted = origins.sort((a, b) => collator.compare(a.entity.name, b.entity.name));
  return pagesOfGroups(groupsOf(Map.groupBy(sorted, ({ entity }) => initialOf(entity.name))), PAGE_SIZE.originNames);
}

/** The first letter of a name, without its accent; “#” where it begins with none. */
function initialOf(name: string): string {
  return /\p{L}/u.exec(name.normalize('NFD').slice(0, 1))?.[0].toUpperCase() ?? '#';
}

function inOrder<Key, Item>(keys: readonly Key[], groups: ReadonlyMap<Key, Item[]>): { key: Key; items: Item[] }[] {
  return keys.flatMap((key) => {
    const items = groups.get(key);
    return items ? [{ key, items }] : [];
  });
}
