import { tally } from '../../../src/model/tally.ts';
import { quoteText } from '../../../src/model/text/quotes/quotes.ts';
import { keysToEdit } from './keyboard.ts';
import type { Trial } from './trials.ts';

/** How much a proposed statement is like the editor’s, and how much the quote alone is. */
export interface StatementResult {
  /** By the F1 of their words, on average. */
  f1: number;
  baseF1: number;
  /** What share of the editor’s words the proposed statement has already, the median. */
  kept: number;
  /** How many letters the editor’s statement has, and how many keys it takes to make it of the proposed one, on average. */
  letters: number;
  keys: number;
  /** The same with the words that are offered while one types. */
  keysOffered: number;
}

/** What the trials show of statements; where none is proposed the quote counts. */
export function statementResult(trials: readonly Trial[]): StatementResult {
  const mean = (of: (trial: Trial) => number): number =>
    trials.reduce((sum, trial) => sum + of(trial), 0) / trials.length;
  const quoted = ({ claim }: Trial): string => quoteText(claim.quote);
  const draft = (trial: Trial): string => trial.proposals.statements[0] ?? quoted(trial);
  const kept = trials.map((trial) => keptWords(draft(trial), trial.claim.statement)).sort((a, b) => a - b);
  return {
    f1: mean((trial) => sharedWords(draft(trial), trial.claim.statement)),
    baseF1: mean((trial) => sharedWords(quoted(trial), trial.claim.statement)),
    kept: kept[Math.floor(kept.length / 2)] ?? NaN,
    letters: mean(({ claim }) => claim.statement.length),
    keys: mean((trial) => keysToEdit(draft(trial), trial.claim.statement, () => [])),
    keysOffered: mean((trial) => keysToEdit(draft(trial), trial.claim.statement, trial.offers)),
  };
}

/** The F1 of the words of two texts, each as often as it stands there. */
function sharedWords(one: string, other: string): number {
  return (2 * commonWords(one, other)) / (wordsIn(one).length + wordsIn(other).length);
}

/** The share of the words of a text that a draft of it has. */
function keptWords(draft: string, text: string): number {
  return commonWords(draft, text) / wordsIn(text).length;
}

function commonWords(one: string, other: string): number {
  const [counts, others] = [tally(wordsIn(one)), tally(wordsIn(other))];
  return [...counts].reduce((sum, [word, count]) => sum + Math.min(count, others.get(word) ?? 0), 0);
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
