import type { ClaimData } from '../../../schemas/claim.ts';
import { BOUNDS, type Bound } from '../../../schemas/bounds.ts';
import { numbersIn } from '../../../text/numbers.ts';
import { languageWords, oneOf } from '../../languages.ts';
import { monthsOf } from '../../printed/monthNames.ts';
import { termsOf } from '../near/terms.ts';

/** A quantity with its bound, as an answer gives it. */
export type Value = NonNullable<ClaimData['answers'][number]['value']>;

/** A number that a text gives, how it is written there, and the words after it up to the next number. */
export interface Quantity {
  value: Value;
  written: string;
  after: string;
}

/** So many words after a number can name what it counts. */
const COUNTED = 4;

/** The values of some quantities, those first that count what `unit` names. `language` is a BCP 47 tag. */
export function valuesFor(quantities: readonly Quantity[], unit: string, language: string): Value[] {
  const counted = new Set(termsOf(unit, language));
  const counts = ({ after }: Quantity): number =>
    termsOf(after.split(/\s+/).slice(0, COUNTED).join(' '), language).some((term) => counted.has(term)) ? 1 : 0;
  return quantities.toSorted((a, b) => counts(b) - counts(a)).map(({ value }) => value);
}

/**
 * The numbers that some words give, in order, with their bounds: “at least 87” is `{atLeast: 87}`. Years and what is part
 * of a name are none.
 */
export function quantitiesIn(text: string, language: string): Quantity[] {
  const tokens = Array.from(text.matchAll(/\S+/gu), ({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
  const runs: { start: number; end: number; number: number }[] = [];
  for (let at = 0; at < tokens.length;) {
    const [length, number] = longestRun(
      tokens.slice(at, at + 5).map(({ word }) => word),
      language,
    );
    const [first, last] = [tokens[at], tokens[at + length - 1]];
    if (first && last && number !== undefined) runs.push({ start: first.start, end: last.end, number });
    at += Math.max(1, length);
  }
  return runs.flatMap(({ start, end, number }, at) => {
    if (isYear(text.slice(start, end)) || isOfTime(text.slice(end), language)) return [];
    const bound = boundOf(text.slice(0, start), text.slice(end), language);
    const [written, after] = [text.slice(start, end), text.slice(end, runs[at + 1]?.start)];
    return [{ value: { [bound]: number }, written, after }];
  });
}

/** How many words from the first on are one number, and which. */
function longestRun(words: readonly string[], language: string): [length: number, number: number | undefined] {
  // Most words are no number: they are passed over before anything dear is asked of them.
  if (numbersIn(words[0] ?? '', language).size === 0) return [1, undefined];
  const parts = words.findIndex((word) => /[.,;:!?)”"]$/.test(word));
  for (let length = parts === -1 ? words.length : parts + 1; length > 0; length -= 1) {
    const [number, ...others] = numbersIn(words.slice(0, length).join(' '), language);
    const [last] = numbersIn(`1 ${words[length - 1] ?? ''}`, language);
    const isNumber = numbersIn(words[length - 1] ?? '', language).size > 0 || (last ?? 1) !== 1;
    if (number !== undefined && others.length === 0 && isNumber) return [length, number];
  }
  return [1, undefined];
}

function isYear(words: string): boolean {
  return /^[^\p{L}\p{N}$€£¥]*(?:19|20)\d\d[^\p{L}\p{N}%]*$/u.test(words);
}

/** Whether what follows a number makes it a day or an hour: “(9) March”, “(six) in the morning”. */
function isOfTime(after: string, language: string): boolean {
  const [next = ''] = /\p{L}+/u.exec(after.slice(0, after.search(/[^\s\p{L}]|$/u))) ?? [];
  const hours = languageWords(language)?.times?.hours ?? [];
  return (
    monthsOf(language).has(next.toLowerCase()) || new RegExp(`^\\s*(?:${oneOf(hours)})(?!\\p{L})`, 'iu').test(after)
  );
}

/** The bound that stands before a number, or after it. */
function boundOf(before: string, after: string, language: string): Bound {
  const words = languageWords(language)?.bounds;
  if (!words) return 'exactly';
  const found = BOUNDS.find((bound) => {
    const leads = new RegExp(`(?<![\\p{L}\\p{N}])(?:${oneOf(words[bound].before)})\\s+(?:[$€£¥(])?$`, 'iu').test(
      before,
    );
    return leads || new RegExp(`^\\s*(?:${oneOf(words[bound].after)})(?![\\p{L}\\p{N}])`, 'iu').test(after);
  });
  return found ?? 'exactly';
}
