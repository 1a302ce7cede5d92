/** A value for a field of a claim, and how likely it is the right one, from 0 to 1. */
export interface Proposal<Value> {
  value: Value;
  chance: number;
}

/** What is proposed for one field: the likeliest first, no value twice. Empty where nothing is known. */
export type Proposals<Value> = readonly Proposal<Value>[];

/** From this chance on a proposal is shown as sure: nine of ten such are right. */
const SURE = 0.9;

/** Whether a proposal may be shown as sure. */
export function isSure({ chance }: Proposal<unknown>): boolean {
  return chance >= SURE;
}

/**
 * Values by their votes, the most first. How likely each is depends on its share of all votes and on how near the nearest
 * claim is, from 0 to 1; no field is sure unless somebody has said nearly the same.
 */
export function fromVotes(
  votes: ReadonlyMap<string, number>,
  strength: number,
  fits: (value: string) => boolean,
): Proposals<string> {
  const fitting = [...votes].filter(([value, vote]) => vote > 0 && fits(value));
  const total = fitting.reduce((sum, [, vote]) => sum + vote, 0);
  return fitting
    .sort(([, a], [, b]) => b - a)
    .map(([value, vote]) => ({ value, chance: Math.sqrt((strength * vote) / total) }));
}
