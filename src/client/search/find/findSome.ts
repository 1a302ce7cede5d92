import { askRated, type Rated } from './comparable.ts';
import { checked } from './reader.ts';
import type { SearchOptions } from '../story/pagefind.ts';
import type { SoughtWord } from '../query/spelling.ts';
import type { SearchedStory } from '../story/story.ts';

/** Finds claims that have at least half of the words, else claims that have any; more words first, then rarer words. */
export async function findSome(
  stories: readonly SearchedStory[],
  words: readonly SoughtWord[],
  options: SearchOptions,
): Promise<Rated[]> {
  const answers = await Promise.all(
    words.flatMap((word) =>
      stories.map(async (_, at) => {
        const sought = word[at];
        if (!sought) return [];
        const rated = await askRated(stories, at, [word], sought, options);
        return checked(rated, stories, [word]);
      }),
    ),
  );
  const merged = new Map<SearchedStory, Map<string, Rated & { words: number }>>();
  for (const rated of answers.flat()) {
    const ofStory = merged.get(rated.story) ?? new Map<string, Rated & { words: number }>();
    merged.set(rated.story, ofStory);
    const before = ofStory.get(rated.hit.id);
    ofStory.set(rated.hit.id, {
      ...rated,
      score: rated.score + (before?.score ?? 0),
      words: (before?.words ?? 0) + 1,
    });
  }
  const all = [...merged.values()].flatMap((ofStory) => [...ofStory.values()]);
  const best = all.sort((a, b) => b.words - a.words || b.score - a.score);
  const enough = best.filter((match) => match.words >= words.length / 2);
  // More words count more than rarer ones, in whatever order scores are compared later.
  return (enough.length > 0 ? enough : best).map((match, at, { length }) => ({ ...match, score: length - at }));
}
