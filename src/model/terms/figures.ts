import { remembered } from '../remembered.ts';
import { plainDigits } from './digits.ts';

/** What stands between the digits of one number: a point, a comma, an apostrophe or a narrow space, in any script. */
export const SEPARATORS = ".,'’٫٬\u00A0\u202F\u2009";

/** Marks that can mean one thing only. */
const GROUPS = /['’٬\s]/gu;
const POINT = /٫/gu;

/**
 * How a number in digits can be read, best first, as plain digits with a point: “1.250” is `1250` in Spanish, and perhaps
 * `1.250`; in English it is the other way round. `language` is a BCP 47 tag. Empty where it is no number, such as a date.
 */
export function readFigure(figure: string, language: string): string[] {
  const level = plainDigits(figure.normalize('NFKC')).replace(GROUPS, ' ').replace(POINT, '\u00B7');
  const marks = Array.from(level.replace(/\d/g, ''));
  const groups = level.split(/\D/);
  const [first, last] = [marks[0], marks.at(-1)];
  if (first === undefined || last === undefined) return [level];
  const isAlike = marks.every((mark) => mark === first);
  const whole = groups.slice(0, -1);
  if (!isAlike)
    return marks.slice(0, -1).every((mark) => mark === first) && isGrouped(whole)
      ? [`${whole.join('')}.${groups.at(-1) ?? ''}`]
      : [];
  const grouped = first !== '\u00B7' && isGrouped(groups) ? [groups.join('')] : [];
  const pointed = first !== ' ' && marks.length === 1 ? [groups.join('.')] : [];
  return first === pointOf(language) ? [...pointed, ...grouped] : [...grouped, ...pointed];
}

/** Whether a language writes large numbers with spaces: “1 250”. */
export function spacesNumbers(language: string): boolean {
  return /\s/.test(marksOf(language).group);
}

/** Groups of three digits, or in India of two before the last. */
function isGrouped([first = '', ...rest]: readonly string[]): boolean {
  return (
    /^[1-9]\d{0,2}$/.test(first) &&
    rest.every(({ length }, at) => length === 3 || (length === 2 && at < rest.length - 1))
  );
}

function pointOf(language: string): string {
  return marksOf(language).point;
}

const marksOf = remembered((language: string): { point: string; group: string } => {
  const parts = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(1_234_567.5);
  const value = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return { point: value('decimal'), group: value('group') };
});
