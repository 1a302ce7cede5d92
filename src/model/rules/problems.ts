/** Something wrong in the content: which rule it breaks, where, and how to mend it. */
export interface Problem {
  /** The file, relative to the content folder. */
  file: string;
  /** Where in its front matter, key by key; or the offset in its body, in UTF-16 code units. */
  at: { keys: (string | number)[] } | { body: number } | { line: number; column: number };
  rule: string;
  /** What is wrong and what to do about it. */
  message: string;
  /** What mends it, as data that the editing surface and `npm run check -- --fix` carry out; absent where only an editor knows. */
  remedies?: Remedy[];
}

/** A problem and the line and column of its file, from 1. */
export interface LocatedProblem extends Omit<Problem, 'at'> {
  line: number;
  column: number;
}

/** A problem or a warning, as programs and the editing surface read it. */
export interface Finding extends LocatedProblem {
  severity: 'error' | 'warning';
}

/** A way to mend a problem in the front matter of its file. */
export interface Remedy {
  /** What it does, as an order: “call “kidn” “kind””. */
  what: string;
  /** Whether nothing else can be meant, so that it may be applied unasked. */
  certain: boolean;
  edits: Edit[];
}

/** A change of front matter at one place, key by key: another name for a key, another value, or nothing there. */
export type Edit =
  | { at: (string | number)[]; rename: string }
  | { at: (string | number)[]; set: string | number | (string | number)[] }
  | { at: (string | number)[]; remove: true };
