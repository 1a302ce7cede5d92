import type { ResultOrder } from '../../../model/search/searchFields.ts';
import type { Rated } from './comparable.ts';
import type { PlaceOf } from './find.ts';
import { ask } from '../story/pagefind.ts';
import type { SearchedStory } from '../story/story.ts';

/** What is needed of a story to put its claims in order. */
type Ordered = Pick<SearchedStory, 'pagefind' | 'claims' | 'days'>;

/**
 * The place of every claim in an order. An index gives all its claims as they were put in, by article and text; a story says how
 * many claims each article has, and its day. Pagefind can sort by itself, but every visitor would load what it needs for that.
 */
export function places(stories: readonly Ordered[]): (order: ResultOrder) => Promise<PlaceOf> {
  let ids: Promise<string[][]> | undefined;
  const all = (): Promise<string[][]> =>
    (ids ??= Promise.all(stories.map(async ({ pagefind }) => (await ask(pagefind, [], {})).map(({ id }) => id))));
  return async (order) => {
    const articles = byDay(stories, await all());
    const sorted = order === 'newest' ? articles.toReversed() : articles;
    const placesOf = new Map(stories.map((story) => [story, new Map<string, number>()]));
    let place = 0;
    for (const article of sorted) for (const id of article.ids) placesOf.get(article.story)?.set(id, place++);
    return ({ story, hit }: Pick<Rated, 'story' | 'hit'>) => placesOf.get(story)?.get(hit.id) ?? 0;
  };
}

interface Article {
  story: Ordered;
  day: string;
  ids: string[];
}

/** The claims of each article, the earliest article first; within an article as in the text. */
function byDay(stories: readonly Ordered[], ids: readonly (readonly string[])[]): Article[] {
  const articles = stories.flatMap((story, index) => {
    let at = 0;
    return story.claims.map((number, article): Article => ({
      story,
      day: story.days[article] ?? '',
      ids: (ids[index] ?? []).slice(at, (at += number)),
    }));
  });
  return articles.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
