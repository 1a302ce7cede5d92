import { tally } from '../../../src/model/tally.ts';
import { quoteText } from '../../../src/model/text/quotes.ts';
import type { Trial } from './measure.ts';

/** How much a proposed statement is like the editor’s, and how much the quote alone is: by the F1 of their words, on average. */
export interface StatementResult {
  f1: number;
  baseF1: number;
}

/** What the trials show of statements; where none is proposed the quote counts. */
export function statementResult(trials: readonly Trial[]): StatementResult {
  const mean = (draft: (trial: Trial) => string): number =>
    trials.reduce((sum, trial) => sum + sharedWords(draft(trial), trial.claim.statement), 0) / trials.length;
  const quoted = ({ claim }: Trial): string => quoteText(claim.quote);
  return { f1: mean((trial) => trial.proposals.statement ?? quoted(trial)), baseF1: mean(quoted) };
}

/** The F1 of the words of two texts, each as often as it stands there. */
function sharedWords(one: string, other: string): number {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [counts, others] = [tally(words(one)), tally(words(other))];
  const shared = [...counts].reduce((sum, [word, count]) => sum + Math.min(count, others.get(word) ?? 0), 0);
  return (2 * shared) / (words(one).length + words(other).length);
}
