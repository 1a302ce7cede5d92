import type { Chosen, Inserted, MessagePart } from '../../model/story/wording.ts';

/** How the interface writes what a message is given, in a language (a BCP 47 tag). */
export interface Formats {
  language: string;
  number: (value: number) => string;
  date: (edtf: string) => string;
}

/** What a message is given, by the names of its parameters. */
export type Given = Readonly<Record<string, unknown>>;

/** A message of the editors’ with its parameters filled in. */
export function worded(parts: readonly MessagePart[], given: Given, formats: Formats): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('by' in part) return worded(caseOf(part, given, formats), given, formats);
      return inserted(part, given[part.parameter], formats);
    })
    .join('');
}

function inserted({ as, less = 0 }: Inserted, value: unknown, { number, date }: Formats): string {
  if (as === 'number') return number(Number(value) - less);
  return as === 'date' ? date(String(value)) : String(value);
}

function caseOf(
  { parameter, by, less = 0, cases }: Chosen,
  given: Given,
  { language }: Formats,
): readonly MessagePart[] {
  const value = given[parameter];
  const type = by === 'selectordinal' ? 'ordinal' : 'cardinal';
  const plural = (): string => new Intl.PluralRules(language, { type }).select(Number(value) - less);
  const exact = by === 'select' ? String(value) : `=${String(value)}`;
  return cases[exact] ?? (by === 'select' ? undefined : cases[plural()]) ?? cases.other ?? [];
}
