import { formatsIn } from '../formats.ts';

/** How English writes numbers, lists and dates. */
export const formats = formatsIn('en');

export const { number, list, choice, plural } = formats;

/** “1 claim”, “1,250 claims”. */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${number(value)} ${plural(value, { one, other: many })}`;
}

/** A title or a statement as a sentence: with a full stop, where it ends with no mark of its own. */
export function ended(text: string): string {
  return text.replace(/([^.?!…])$/, '$1.');
}
