import type { ClaimData } from '../schemas/claim.ts';
import { changesWords } from '../schemas/history.ts';

/**
 * Those who have reviewed a claim as it is worded now, each once: a review before the day on which its words last changed was
 * of other words.
 */
export function reviewersOf({ reviewed, history }: Pick<ClaimData, 'reviewed' | 'history'>): string[] {
  const worded = history.findLast(changesWords)?.date ?? '';
  return [...new Set(reviewed.filter(({ date }) => date >= worded).map(({ by }) => by))];
}

/** How many of some claims nobody, one person, and several people have reviewed. */
export function reviewCounts(
  claims: readonly Pick<ClaimData, 'reviewed' | 'history'>[],
): Record<'none' | 'one' | 'several', number> {
  const counts = { none: 0, one: 0, several: 0 };
  for (const claim of claims) {
    const { length } = reviewersOf(claim);
    counts[length === 0 ? 'none' : length === 1 ? 'one' : 'several'] += 1;
  }
  return counts;
}
