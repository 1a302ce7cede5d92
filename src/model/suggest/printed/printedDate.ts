import { isDay } from '../../dates/dates.ts';
import { monthsOf } from './monthNames.ts';
import { plainYears } from './plainYears.ts';

/** A way in which a date is written: its year, month and day by name of group. */
type Shape = (language: string) => RegExp;

const YEAR = '(?<year>(?:1[5-9]|2[01])\\d{2})';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th|er|ης|η|[.ºª°])?';

/** What may stand between the parts of a written date: “3 de mayo de 2031”, “May 3rd, 2031”, “3-May-2031”. */
const BETWEEN = "[\\s,،./-]*(?:(?:de|del|of|d[’']|the|năm)\\s+)?[\\s,،./-]*";

/** No language puts the month first between points. */
const DOTTED = 'de';

const SHAPES: readonly Shape[] = [
  () => new RegExp(`(?<!\\d)${YEAR}(?<sign>[-/.])(?<month>\\d{1,2})\\k<sign>(?<day>\\d{1,2})(?!\\d|\\k<sign>\\d)`, 'u'),
  () => new RegExp(`(?<!\\d)${YEAR}\\s*[年년]\\s*(?<month>\\d{1,2})\\s*[月월]\\s*(?<day>\\d{1,2})`, 'u'),
  (language) => named(language, `(?<![\\d:])${DAY}${BETWEEN}MONTH${BETWEEN}${YEAR}(?!\\d)`),
  (language) => named(language, `MONTH${BETWEEN}(?<!\\d)${DAY}${BETWEEN}(?<!\\d)${YEAR}(?!\\d)`),
  (language) => named(language, `(?<!\\d)${YEAR}${BETWEEN}(?:m\\.\\s*)?MONTH${BETWEEN}(?<!\\d)${DAY}(?![\\d:])`),
  (language) => numeric(language, '[-/]', `${YEAR}(?!\\d)`),
  (language) => numeric(language, '/', '(?<short>\\d{2})(?![\\d:.])', 2),
  () => numeric(DOTTED, '\\.', `${YEAR}(?!\\d)`),
  () => numeric(DOTTED, '\\.', '(?<short>\\d{2})(?![\\d:.])', 2),
  () => new RegExp(`(?<!\\d)${YEAR}(?<month>0[1-9]|1[0-2])(?<day>[0-3]\\d)(?!\\d{1,3}(?!\\d))`, 'u'),
];

const PARTIAL: readonly Shape[] = [
  (language) => named(language, `MONTH${BETWEEN}(?<!\\d)${YEAR}(?!\\d)`),
  () => new RegExp(`(?<!\\d)${YEAR}\\s*[年년]\\s*(?<month>\\d{1,2})\\s*[月월]`, 'u'),
  () => new RegExp(`(?<![\\d.,/-])${YEAR}[-/](?<month>0[1-9]|1[0-2])(?![\\d.,-])`, 'u'),
  () => new RegExp(`^${YEAR}$`, 'u'),
];

/** The first day that a text names in full, as EDTF: “3 December 2031”, “12/3/2031” (by language), 2031年12月3日. */
export function dayIn(text: string, language: string): string | undefined {
  return firstOf(SHAPES, plainYears(text, language), language);
}

/** The first day of a text or, where it names none in full, its month and year, or the year that it is. As EDTF. */
export function dateIn(text: string, language: string): string | undefined {
  return dayIn(text, language) ?? firstOf(PARTIAL, plainYears(text, language).trim(), language);
}

function firstOf(shapes: readonly Shape[], text: string, language: string): string | undefined {
  let best: { at: number; date: string } | undefined;
  for (const shape of shapes) {
    const found = patternOf(shape, language).exec(text);
    const date = found ? dateOf(found.groups ?? {}, language) : undefined;
    if (found && date !== undefined && (best === undefined || found.index < best.at)) best = { at: found.index, date };
  }
  return best?.date;
}

const patterns = new Map<Shape, Map<string, RegExp>>();

/** The pattern of a shape in a language, kept. */
function patternOf(shape: Shape, language: string): RegExp {
  const known = patterns.get(shape) ?? new Map<string, RegExp>();
  const pattern = known.get(language) ?? shape(language);
  patterns.set(shape, known.set(language, pattern));
  return pattern;
}

function dateOf(groups: Partial<Record<string, string>>, language: string): string | undefined {
  const { short, name } = groups;
  const year = groups.year ?? (short === undefined ? '' : `20${short}`);
  const month = name === undefined ? groups.month : monthsOf(language).get(name.toLowerCase());
  if (groups.day === undefined) return month === undefined ? year : validMonth(year, month);
  return (
    validDay(year, month ?? '', groups.day) ??
    (name === undefined ? validDay(year, groups.day, month ?? '') : undefined)
  );
}

function validDay(year: string, month: string, day: string): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(date) ? date : undefined;
}

function validMonth(year: string, month: string): string | undefined {
  return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, '0')}` : undefined;
}

function named(language: string, pattern: string): RegExp {
  const names = Array.from(monthsOf(language).keys()).sort((a, b) => b.length - a.length);
  const month = `(?<!\\p{L})ב?(?<name>${names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?!\\p{L})`;
  // Hebrew writes “in” as the first letter of the month. Arabic pages give a month both its names: “أيار/مايو”.
  return new RegExp(pattern.replace('MONTH', `(?:\\p{Script=Arabic}+\\s?/\\s?)?${month}`), 'iu');
}

/** Days in figures: the day stands first, unless the language has the month there. */
function numeric(language: string, parting: string, year: string, digits: 1 | 2 = 1): RegExp {
  const [first, second] = isMonthFirst(language) ? ['month', 'day'] : ['day', 'month'];
  return new RegExp(
    `(?<![\\d.,/-])(?<${first}>\\d{${digits},2})(?<sign>${parting})(?<${second}>\\d{${digits},2})\\k<sign>${year}`,
    'u',
  );
}

function isMonthFirst(language: string): boolean {
  const [known] = Intl.DateTimeFormat.supportedLocalesOf(language);
  if (known === undefined) return false;
  const parts = new Intl.DateTimeFormat(known, { dateStyle: 'short', timeZone: 'UTC' }).formatToParts(0);
  const order = parts.map(({ type }) => type).filter((type) => type === 'month' || type === 'day' || type === 'year');
  return order[0] === 'month';
}
