import type { ClaimData } from '../../../src/model/schemas/claim.ts';
import { isFilledIn } from '../../../src/model/suggest/claim/about.ts';
import { isSure } from '../../../src/model/suggest/claim/proposal.ts';
import { tally } from '../../../src/model/tally.ts';
import { FIELDS, type Field } from './fields.ts';
import type { Trial } from './trials.ts';

/** How well one field is proposed. Shares are of the values that count; `NaN` where none does. */
export interface FieldResult {
  name: string;
  /** How many values claims have there, and how many of them count: those that other articles' claims have too. */
  values: number;
  counted: number;
  /** How often the first proposal is right, and how often one of the first three. */
  first: number;
  three: number;
  /** The same of always proposing the most frequent values. */
  baseFirst: number;
  baseThree: number;
  /** Of the claims without a value there, for how many none is proposed as sure. */
  noneRight: number;
  /** Of the claims for how many the first proposal is shown as sure, and how often it is right. */
  sure: number;
  sureRight: number;
}

/** How well `about` is proposed, which has several values: shares of what is proposed and of what is right. */
export interface AboutResult {
  precision: number;
  recall: number;
  f1: number;
  baseF1: number;
}

/** What the trials show of each field. */
export function fieldResults(trials: readonly Trial[]): FieldResult[] {
  return FIELDS.map((field) => fieldResult(field, trials));
}

function fieldResult(field: Field, all: readonly Trial[]): FieldResult {
  const outcomes = outcomesOf(field, field.dated ? all.filter(({ dated }) => dated) : all);
  const counted = outcomes.flatMap((outcome) => soughtIn(outcome, field).map((sought) => ({ ...outcome, sought })));
  const among = (list: 'offered' | 'base', most: number): number =>
    share(counted, ({ [list]: values, sought }) => values.slice(0, most).some((value) => sought.includes(value)));
  const sure = outcomes.filter(({ isSure }) => isSure);
  return {
    name: field.name,
    values: outcomes.reduce((sum, { values }) => sum + values.length, 0),
    counted: counted.length,
    first: among('offered', 1),
    three: among('offered', 3),
    baseFirst: among('base', 1),
    baseThree: among('base', 3),
    noneRight: share(
      outcomes.filter(({ values }) => values.length === 0),
      ({ isSure }) => !isSure,
    ),
    sure: share(outcomes, ({ isSure }) => isSure),
    sureRight: share(sure, ({ values, offered: [first] }) => first !== undefined && values.includes(first)),
  };
}

/** What is right in a field of one claim, what is proposed, and what the claims of the other articles have most often. */
interface Outcome {
  values: string[];
  offered: string[];
  base: string[];
  /** Whether the first proposal is shown as sure. */
  isSure: boolean;
}

function outcomesOf({ right, proposed }: Field, trials: readonly Trial[]): Outcome[] {
  // Claims of one article have the same others.
  const frequent = new Map<readonly ClaimData[], string[]>();
  return trials.map(({ claim, others, proposals }) => {
    const base = frequent.get(others) ?? mostFrequent(others.flatMap(right));
    frequent.set(others, base);
    const found = proposed(proposals, claim);
    const [first] = found;
    return {
      values: right(claim),
      offered: found.map(({ value }) => value),
      base,
      isSure: first !== undefined && isSure(first),
    };
  });
}

/** What counts in a field of one claim: sets of values, of each of which any one is right. */
function soughtIn({ values, base }: Outcome, { read = false, whole = false }: Field): string[][] {
  const counting = values.filter((value) => read || base.includes(value));
  return whole && counting.length > 0 ? [counting] : counting.map((value) => [value]);
}

/** Of how many items something holds, as a share; `NaN` where there is none. */
function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.filter(holds).length / items.length;
}

/** What the trials show of whom claims are about. Entities that only the article's own claims name do not count. */
export function aboutResult(trials: readonly Trial[]): AboutResult {
  const ours = { right: 0, proposed: 0 };
  const base = { right: 0, proposed: 0 };
  let wanted = 0;
  for (const { claim, others, proposals } of trials) {
    const frequent = mostFrequent(others.flatMap(({ about }) => about));
    const values = claim.about.filter((entity) => frequent.includes(entity));
    wanted += values.length;
    const count = (result: typeof ours, proposed: readonly string[]): void => {
      result.proposed += proposed.length;
      result.right += proposed.filter((entity) => values.includes(entity)).length;
    };
    count(
      ours,
      proposals.about.filter(isFilledIn).map(({ value }) => value),
    );
    count(base, frequent.slice(0, 3));
  }
  const f1 = ({ right, proposed }: typeof ours): number => (2 * right) / (proposed + wanted);
  return { precision: ours.right / ours.proposed, recall: ours.right / wanted, f1: f1(ours), baseF1: f1(base) };
}

function mostFrequent(values: readonly string[]): string[] {
  return [...tally(values)].sort(([, a], [, b]) => b - a).map(([value]) => value);
}
