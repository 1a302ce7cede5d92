import { numbersIn } from '../numbers.ts';

/** How English writes numbers and lists. */
export const forms = numbersIn('en');

export const { number, list, row, plural } = forms;

/** “1 claim”, “1,250 claims”. */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${number(value)} ${plural(value, { one, other: many })}`;
}

/** A title or a statement as a sentence: with a full stop, where it ends with no mark of its own. */
export function ended(text: string): string {
  return text.replace(/([^.?!…])$/, '$1.');
}

/** A statement as a part of a sentence. */
export function unended(text: string): string {
  return text.replace(/\.$/, '');
}
