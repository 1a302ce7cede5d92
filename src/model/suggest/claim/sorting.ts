import type { Proposals } from './proposal.ts';

/** Something sorted by an editor: its traits, and what it was sorted as. */
export interface Sorted<Sort> {
  traits: readonly string[];
  sort: Sort;
}

/** How far a step goes at first, how soon steps grow smaller, and how strongly weights are drawn back to nothing. */
const RATE = 0.3;
const SLOWING = 0.2;
const DECAY = 0.02;

/** What is learnt of some articles holds less in another: no sort is ever sure. */
const TRUST = 0.85;

/** How many examples are gone through, again and again where there are fewer. */
const STEPS = 10_000;
const MOST_ROUNDS = 30;

/**
 * Learns from examples how likely each sort is for given traits: multinomial logistic regression by gradient descent, in
 * the order of the examples, so that the same examples teach the same.
 */
export function learnSorting<Sort>(examples: readonly Sorted<Sort>[]): (traits: readonly string[]) => Proposals<Sort> {
  const sorts = [...new Set(examples.map(({ sort }) => sort))];
  const weights = new Map<string, number[]>();
  const rounds = Math.min(MOST_ROUNDS, Math.ceil(STEPS / Math.max(1, examples.length)));
  for (let round = 0; round < rounds; round += 1)
    for (const { traits, sort } of examples) {
      const chances = chancesOf(traits, weights, sorts.length);
      const step = RATE / Math.sqrt(traits.length) / (1 + round * SLOWING);
      for (const trait of traits) {
        const known = weights.get(trait) ?? sorts.map(() => 0);
        const next = known.map((weight, at) => {
          const error = (sorts[at] === sort ? 1 : 0) - (chances[at] ?? 0);
          return weight + step * (error - DECAY * weight);
        });
        weights.set(trait, next);
      }
    }
  return (traits) => {
    const chances = chancesOf(traits, weights, sorts.length);
    return sorts
      .map((value, at) => ({ value, chance: TRUST * (chances[at] ?? 0) }))
      .sort((a, b) => b.chance - a.chance);
  };
}

/** How likely each sort is: the exponentials of the sums of weights, as shares. */
function chancesOf(
  traits: readonly string[],
  weights: ReadonlyMap<string, readonly number[]>,
  sorts: number,
): number[] {
  const sums = Array.from({ length: sorts }, (_, at) =>
    traits.reduce((sum, trait) => sum + (weights.get(trait)?.[at] ?? 0), 0),
  );
  const most = Math.max(...sums);
  const parts = sums.map((sum) => Math.exp(sum - most));
  const total = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / total);
}
