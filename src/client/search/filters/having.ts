import { ask } from '../story/pagefind.ts';
import type { SearchedStory } from '../story/story.ts';

/** A claim among those of several stories. */
export const keyOf = ({ story, hit }: { story: Pick<SearchedStory, 'path'>; hit: { id: string } }): string =>
  `${story.path} ${hit.id}`;

/**
 * Makes a function that gives the claims that have each of some values of a filter. Each value is asked for once. The first one
 * loads what a search narrowed by that filter would load too.
 */
export function whoHas(stories: readonly SearchedStory[]) {
  const known = new Map<string, Promise<Set<string>>>();
  const keysOf = async (filter: string, value: string): Promise<Set<string>> => {
    const options = { filters: { [filter]: { any: [value] } } };
    const hits = await Promise.all(
      stories.map(async (story) => (await ask(story.pagefind, [], options)).map((hit) => keyOf({ story, hit }))),
    );
    return new Set(hits.flat());
  };
  return async (filter: string, values: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
    const asked = values.map(async (value) => {
      const name = `${filter} ${value}`;
      const keys = known.get(name) ?? keysOf(filter, value);
      known.set(name, keys);
      return [value, await keys] as const;
    });
    return new Map(await Promise.all(asked));
  };
}
