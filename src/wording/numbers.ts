/** The forms that a count takes in a language; those that a language does not tell apart are left out. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** How a language (a BCP 47 tag) writes numbers and lists, and which form follows a number. */
export function numbersIn(language: string) {
  const numbers = new Intl.NumberFormat(language);
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const choices = new Intl.ListFormat(language, { type: 'disjunction' });
  const rows = new Intl.ListFormat(language, { type: 'unit', style: 'short' });
  const plurals = new Intl.PluralRules(language);
  return {
    /** “1,250”. */
    number: (value: number): string => numbers.format(value),
    /** “Ada, Bo, and Cy”. */
    list: (names: readonly string[]): string => lists.format(names),
    /** “Ada or Bo”. */
    choice: (names: readonly string[]): string => choices.format(names),
    /** “Ada, Bo, Cy”. */
    row: (names: readonly string[]): string => rows.format(names),
    /** The same of things that are no words, such as links. */
    rowOf: <Thing>(things: readonly Thing[]): (Thing | string)[] =>
      rows
        .formatToParts(things.map((_, index) => String(index)))
        .flatMap(({ type, value }) => (type === 'element' ? (things[Number(value)] ?? []) : value)),
    /** The form that goes with a number. */
    plural: (value: number, forms: Forms): string => forms[plurals.select(value)] ?? forms.other,
  };
}
