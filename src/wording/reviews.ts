import type { Words } from './catalogues.ts';

/** How many claims were reviewed, and by how many people, in a sentence. */
export function reviewsInWords(
  { about: { making } }: Words,
  { none, one, several }: Record<'none' | 'one' | 'several', number>,
): string {
  const reviewed = one + several;
  return reviewed === 0 ? making.notReviewed : making.reviewed({ claims: none + reviewed, reviewed, twice: several });
}
