import type { Proposals } from '../proposal.ts';

/** Something sorted by an editor: its traits, and what it was sorted as. */
export interface Sorted<Sort> {
  traits: readonly string[];
  sort: Sort;
}

/** How far a step goes at first, how soon steps grow smaller, and how strongly weights are drawn back to where they began. */
const RATE = 0.3;
const SLOWING = 0.2;
const DECAY = 0.1;

/** How much a rule speaks for a sort before anything is learnt. */
const RULED = 4;

/** What is learnt of some articles holds less in another: no sort is ever sure. */
const TRUST = 0.85;

/** How many examples are gone through: again and again where there are fewer, and no more where there are, which would teach little. */
const STEPS = 10_000;
const MOST_ROUNDS = 30;

/** How much each trait speaks for each sort: a row of weights for each trait, one after the other, and those before learning. */
interface Weights {
  rowOf: ReadonlyMap<string, number>;
  of: Float64Array;
  begun: Float64Array;
  sorts: number;
}

/** The trait of what a rule takes for a sort: it speaks for it before anything is learnt. */
export function seems(sort: string): string {
  return `seems ${sort}`;
}

/**
 * Learns from examples how likely each of some sorts is for given traits: multinomial logistic regression by gradient
 * descent, in the order of the examples, so that the same examples teach the same.
 */
export function learnSorting<Sort extends string>(
  sorts: readonly Sort[],
  given: readonly Sorted<Sort>[],
): (traits: readonly string[]) => Proposals<Sort> {
  const examples = given.slice(0, STEPS);
  const weights = weightsFor(sorts, examples);
  const lessons = examples.map((example) => ({
    rows: rowsOf(example.traits, weights),
    sort: sorts.indexOf(example.sort),
  }));
  const rounds = Math.min(MOST_ROUNDS, Math.ceil(STEPS / Math.max(1, examples.length)));
  for (let round = 0; round < rounds; round += 1)
    for (const { rows, sort } of lessons) {
      const step = RATE / Math.sqrt(rows.length) / (1 + round * SLOWING);
      takeStep(weights, rows, sort, step);
    }
  return (traits) => {
    const chances = chancesOf(rowsOf(traits, weights), weights);
    return sorts
      .map((value, at) => ({ value, chance: TRUST * (chances[at] ?? 0) }))
      .sort((a, b) => b.chance - a.chance);
  };
}

function weightsFor(sorts: readonly string[], examples: readonly { traits: readonly string[] }[]): Weights {
  const traits = new Set([...sorts.map(seems), ...examples.flatMap((example) => example.traits)]);
  const rowOf = new Map(Array.from(traits, (trait, at) => [trait, at * sorts.length]));
  const begun = new Float64Array(traits.size * sorts.length);
  for (const [at, sort] of sorts.entries()) begun[(rowOf.get(seems(sort)) ?? 0) + at] = RULED;
  return { rowOf, of: begun.slice(), begun, sorts: sorts.length };
}

/** Where the weights of some traits begin; a trait that was never seen has none. */
function rowsOf(traits: readonly string[], { rowOf }: Weights): number[] {
  return traits.flatMap((trait) => rowOf.get(trait) ?? []);
}

/** Draws the weights of the traits of an example towards its sort. This runs thousands of times. */
function takeStep(weights: Weights, rows: readonly number[], sort: number, step: number): void {
  const chances = chancesOf(rows, weights);
  for (const row of rows)
    for (let at = 0; at < weights.sorts; at += 1) {
      const weight = weights.of[row + at] ?? 0;
      const error = (at === sort ? 1 : 0) - (chances[at] ?? 0);
      weights.of[row + at] = weight + step * (error - DECAY * (weight - (weights.begun[row + at] ?? 0)));
    }
}

/** How likely each sort is: the exponentials of the sums of weights, as shares. */
function chancesOf(rows: readonly number[], { of, sorts }: Weights): Float64Array {
  const parts = new Float64Array(sorts);
  for (const row of rows) for (let at = 0; at < sorts; at += 1) parts[at] = (parts[at] ?? 0) + (of[row + at] ?? 0);
  const most = parts.reduce((one, other) => Math.max(one, other), -Infinity);
  let total = 0;
  for (let at = 0; at < sorts; at += 1) {
    parts[at] = Math.exp((parts[at] ?? 0) - most);
    total += parts[at] ?? 0;
  }
  for (let at = 0; at < sorts; at += 1) parts[at] = (parts[at] ?? 0) / total;
  return parts;
}
