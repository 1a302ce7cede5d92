import { written } from '../../../model/terms/written.ts';
import { answers, standTogether, termsOf } from './checks.ts';
import type { Rated } from './comparable.ts';
import type { Found, Quest } from '../query/quest.ts';
import type { SoughtWord } from '../query/spelling.ts';
import type { FoundClaim, SearchedStory } from '../story/story.ts';

/** How many claims are looked through before all are. */
const FIRST = 20;

/**
 * Gives out claims in order, a few at a time, and passes over those without the phrases. Where `best` come first, those of a
 * few in which the words stand together do so.
 */
export async function readerOf(
  rated: readonly Rated[],
  stories: readonly SearchedStory[],
  { words, phrases }: Quest,
  best: boolean,
): Promise<Omit<Found, 'partial'>> {
  const sure = await checked(rated, stories, words);
  let position = 0;
  const next = async (count: number): Promise<FoundClaim[]> => {
    const claims: (FoundClaim & { isApart: boolean })[] = [];
    while (claims.length < count && position < sure.length) {
      const batch = sure.slice(position, position + count - claims.length);
      position += batch.length;
      for (const { story, hit } of await load(batch)) {
        const terms = termsOf(hit);
        if (!phrases.every((phrase) => standTogether(terms, phrase.terms))) continue;
        const isApart = best && words.length > 1 && !standTogether(terms, inRow(words, stories.indexOf(story)));
        claims.push({ story, claim: hit, isApart });
      }
    }
    return claims.sort((a, b) => Number(a.isApart) - Number(b.isApart));
  };
  return { total: sure.length, claims: sure, next };
}

/**
 * Those of some claims that have the words. An index gives others only where it has no word of the query itself. So the rest are
 * looked through only where one of the first fails.
 */
export async function checked(
  rated: readonly Rated[],
  stories: readonly SearchedStory[],
  words: readonly SoughtWord[],
): Promise<readonly Rated[]> {
  const needed = stories.map((_, at) =>
    words.flatMap((word) => word[at] ?? []).filter(({ check }) => check !== undefined),
  );
  if (needed.every(({ length }) => length === 0)) return rated;
  const passing = async (some: readonly Rated[]): Promise<Rated[]> => {
    const loaded = await load(some);
    return some.filter(({ story }, index) => {
      const terms = loaded[index] ? termsOf(loaded[index].hit) : [];
      return (needed[stories.indexOf(story)] ?? []).every((sought) => answers(terms, sought, story.language));
    });
  };
  const first = await passing(rated.slice(0, FIRST));
  if (first.length === Math.min(FIRST, rated.length)) return rated;
  return [...first, ...(await passing(rated.slice(FIRST)))];
}

function load(rated: readonly Rated[]) {
  return Promise.all(rated.map(async ({ story, hit }) => ({ story, hit: await hit.data() })));
}

/** The terms of all words in a row, as the index of one story has them. */
function inRow(words: readonly SoughtWord[], at: number): string[] {
  return words.flatMap((word) => word[at] ?? []).flatMap(({ terms }) => terms.map(written));
}
