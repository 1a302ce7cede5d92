import { askedFor, type Sought } from '../query/lookUp.ts';
import { ask, type Hit, type SearchOptions } from '../story/pagefind.ts';
import type { SoughtWord } from '../query/spelling.ts';
import type { SearchedStory } from '../story/story.ts';

/** A claim that an index gave, not yet loaded, with a score that can be compared with those of other stories. */
export interface Rated {
  story: SearchedStory;
  hit: Hit;
  score: number;
}

/**
 * Asks the story at a place among the stories for words that it has, and rates what it gives. Pagefind rates a claim by how rare
 * its words are in its own index. Of several stories each has other rare words, so the rarity in all of them takes its place.
 */
export async function askRated(
  stories: readonly SearchedStory[],
  at: number,
  words: readonly SoughtWord[],
  sought: readonly Sought[],
  options: SearchOptions,
): Promise<Rated[]> {
  const story = stories[at];
  if (!story) return [];
  const hits = await ask(story.pagefind, askedFor(sought), options);
  const factor = stories.length > 1 && hits.length > 0 && words.length > 0 ? await rarity(stories, at, words) : 1;
  return hits.map((hit) => ({ story, hit, score: hit.score * factor }));
}

/** How rare words are in all stories, compared with how rare they are in one. */
async function rarity(stories: readonly SearchedStory[], at: number, words: readonly SoughtWord[]): Promise<number> {
  const sizes = stories.map(({ claims }) => sum(claims));
  const counts = await Promise.all(
    words.map((word) =>
      Promise.all(
        stories.map(async ({ pagefind }, story) => {
          const sought = word[story];
          return sought ? (await ask(pagefind, askedFor(sought), {})).length : 0;
        }),
      ),
    ),
  );
  const here = counts.map((count) => informs(sizes[at] ?? 0, count[at] ?? 0));
  const everywhere = counts.map((count) => informs(sum(sizes), sum(count)));
  return sum(everywhere) / sum(here);
}

/** How much it tells that a claim has a word, by how many of all claims have it: the measure that Pagefind uses (BM25). */
function informs(all: number, having: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
