import { voiceOf } from '../claims/independentVoices.ts';
import type { Claim } from '../story/corpus.ts';
import type { SeriesStep } from './figures.ts';

/**
 * What an answer does to one that was there before, the most telling first:
 * - `withdraws`: its voice takes back what it said itself.
 * - `contradicts`: it excludes the other, or rejects it.
 * - `revises`: it lowers a figure, or corrects another voice.
 * - `updates`: it carries a figure on, or brings an answer up to date.
 * - `adds`: nobody has said this before.
 * - `repeats`: somebody has.
 */
export const EFFECTS = ['withdraws', 'contradicts', 'revises', 'updates', 'adds', 'repeats'] as const;
export type Effect = (typeof EFFECTS)[number];

/** After these, the answer that was there no longer stands. */
const REPLACING: ReadonlySet<Effect> = new Set<Effect>(['withdraws', 'revises', 'updates']);

/** Whether an answer to which a later one does this no longer stands. */
export function replaces(effect: Effect): boolean {
  return REPLACING.has(effect);
}

const OF_STEP: Readonly<Record<SeriesStep, Effect>> = {
  contradiction: 'contradicts',
  revision: 'revises',
  update: 'updates',
  agreement: 'repeats',
  'not-comparable': 'adds',
};

/** What a figure does to the one before it, by how it stands to that. */
export function effectOfStep(step: SeriesStep): Effect {
  return OF_STEP[step];
}

/** What a claim does by a relation to another one that answers the same question otherwise. */
export function effectOfRelation(type: Claim['relations'][number]['type'], own: Claim, other: Claim): Effect {
  if (type === 'qualifies') return 'adds';
  if (type === 'updates') return 'updates';
  if (own.origin && other.origin && voiceOf(own.origin) === voiceOf(other.origin)) return 'withdraws';
  return type === 'corrects' ? 'revises' : 'contradicts';
}
