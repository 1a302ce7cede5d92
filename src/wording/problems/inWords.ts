import type { ProblemParams } from '../../model/rules/problems.ts';
import type { Said } from '../../model/said.ts';

/** The words of some messages: a whole sentence each, from the parameters of its key. */
export type WordsFor<Messages> = { [Key in keyof Messages]: (params: Messages[Key]) => string };

/** The words of some rules. A rule or a message that lacks words does not compile. */
export type RuleWords<Rule extends keyof ProblemParams> = { [R in Rule]: WordsFor<ProblemParams[R]> };

/** Puts what is said in words. */
export function inWords<Messages, Key extends keyof Messages>(
  words: WordsFor<Messages>,
  { key, params }: Said<Messages, Key>,
): string {
  return words[key](params);
}
