import type { Corpus, Entity, Question } from '../story/corpus.ts';
import { PAGE_SIZE, SHOWN } from './limits.ts';
import type { OriginView } from './origins.ts';
import { pagesOf, pagesOfGroups, type ListPage, type GroupPart } from './paging.ts';
import { answersTo } from '../questions/answers.ts';
import { STANDINGS, standingOf, type Standing } from '../questions/standing.ts';
import { ENTITY_KINDS } from '../schemas/entity.ts';
import type { Timeline, TimelineEntry } from './timeline.ts';

/** The entities by kind and name. */
export function entityPages({ entities }: Pick<Corpus, 'entities'>): ListPage<GroupPart<Entity['kind'], Entity>>[] {
  const byKind = Map.groupBy(entities, ({ kind }) => kind);
  return pagesOfGroups(inOrder(ENTITY_KINDS, byKind), PAGE_SIZE.entities);
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

function inOrder<Key, Item>(keys: readonly Key[], groups: ReadonlyMap<Key, Item[]>): { key: Key; items: Item[] }[] {
  return keys.flatMap((key) => {
    const items = groups.get(key);
    return items ? [{ key, items }] : [];
  });
}
