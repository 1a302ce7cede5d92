import { dateRange } from '../dates/dates.ts';
import { BOUNDS, type Bound } from '../schemas/bounds.ts';
import type { ClaimData } from '../schemas/claim.ts';

/** The value that an answer gives, as written in its front matter. */
export type Value = NonNullable<ClaimData['answers'][number]['value']>;

/** One figure of a quantity: what a claim gives, for what, and on which day it holds. */
export interface Figure {
  value: Value;
  scope: string | undefined;
  /** EDTF. */
  asOf: string;
}

/** How a later figure of a quantity stands to an earlier one. */
export type SeriesStep = 'not-comparable' | 'contradiction' | 'agreement' | 'update' | 'revision';

/** The bound that a value states and its number. */
export function statedBound(value: Value): { bound: Bound; number: number } {
  for (const bound of BOUNDS) {
    const number = value[bound];
    if (number !== undefined) return { bound, number };
  }
  throw new RangeError('a value without a bound has passed its schema');
}

/** How far from its number an “about” may lie. */
const ABOUT = 0.1;

/** The numbers that a value allows, from `min` to `max`; with `openMin`, `min` itself is not allowed. */
export function rangeOf(value: Value): { min: number; max: number; openMin: boolean } {
  const { bound, number } = statedBound(value);
  switch (bound) {
    case 'exactly':
      return { min: number, max: number, openMin: false };
    case 'atLeast':
      return { min: number, max: Infinity, openMin: false };
    case 'moreThan':
      return { min: number, max: Infinity, openMin: true };
    case 'atMost':
      return { min: -Infinity, max: number, openMin: false };
    case 'about':
      return { min: number * (1 - ABOUT), max: number * (1 + ABOUT), openMin: false };
  }
}

/** Whether one number could satisfy both values. */
export function canBothHold(a: Value, b: Value): boolean {
  const [first, second] = [rangeOf(a), rangeOf(b)];
  const below = (x: typeof first, y: typeof second): boolean => x.max < y.min || (x.max === y.min && y.openMin);
  return !below(first, second) && !below(second, first);
}

/**
 * Compares two figures of one quantity, the one with the earlier as-of first, by these rules in order: another scope or
 * unit cannot be compared; as-of dates that overlap with values that cannot both hold contradict; a later figure that
 * is lower revises; a later one that is not lower updates; the rest agrees. “Lower” compares the numbers stated,
 * whatever their bounds.
 */
export function compareFigures(earlier: Figure, later: Figure): SeriesStep {
  if (earlier.scope !== later.scope || earlier.value.unit !== later.value.unit) return 'not-comparable';
  if (dateRange(later.asOf).start <= dateRange(earlier.asOf).end)
    return canBothHold(earlier.value, later.value) ? 'agreement' : 'contradiction';
  const change = statedBound(later.value).number - statedBound(earlier.value).number;
  if (change < 0) return 'revision';
  return change === 0 && statedBound(later.value).bound === statedBound(earlier.value).bound ? 'agreement' : 'update';
}
