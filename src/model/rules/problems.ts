import type { Said } from '../said.ts';
import type { MistakeParams } from './params/mistakes.ts';
import type { ReadingParams } from './params/reading.ts';
import type { RemedyParams } from './params/remedies.ts';
import type { WarningParams } from './params/warnings.ts';

/** What each rule says: the parameters of its messages, by the rule and the key. */
export interface ProblemParams extends ReadingParams, MistakeParams, WarningParams {}

export type RuleName = keyof ProblemParams;

/** How a rule is broken. It is put in words where it is printed. */
export type Breach<Rule extends RuleName = RuleName> = {
  [R in Rule]: Said<ProblemParams[R]> & { rule: R };
}[Rule];

/** Something wrong in the content: which rule it breaks and how, where, and how to mend it. */
export type Problem = Breach & {
  /** The file, relative to the content folder. */
  file: string;
  at: Place;
  /** What mends it, as data that the editing surface and `npm run check -- --fix` carry out; absent where only an editor knows. */
  remedies?: Remedy[];
};

/** Where a problem is: in the front matter, key by key; in the body, at an offset in UTF-16 code units; or in a line of the file. */
export type Place = { keys: (string | number)[] } | { body: number } | { line: number; column: number };

/** A problem and the line and column of its file, from 1. */
export type LocatedProblem = Breach & { file: string; line: number; column: number; remedies?: Remedy[] };

/** A problem or a warning, as the editing surface and what prints it take it. */
export type Finding = LocatedProblem & { severity: 'error' | 'warning' };

/** A way to mend a problem in the front matter of its file, with what it says that it does. */
export type Remedy = Said<RemedyParams> & {
  /** Whether nothing else can be meant, so that it may be applied unasked. */
  certain: boolean;
  edits: Edit[];
};

/** A change of front matter at one place, key by key: another name for a key, another value, or nothing there. */
export type Edit =
  | { at: (string | number)[]; rename: string }
  | { at: (string | number)[]; set: string | number | (string | number)[] }
  | { at: (string | number)[]; remove: true };

/** Makes the problems of one rule, each from its place, the key of its message, and the parameters of that. */
export type Raise<Rule extends RuleName> = <Key extends keyof ProblemParams[Rule]>(
  where: { file: string; at: Place },
  key: Key,
  params: ProblemParams[Rule][Key],
  remedies?: Remedy[],
) => Problem;

/** What makes the problems of a rule. */
export function raiseFor<Rule extends RuleName>(rule: Rule): Raise<Rule> {
  return ({ file, at }, key, params, remedies) =>
    ({ file, at, rule, key, params, ...(remedies && { remedies }) }) as Problem;
}
