/** What stands between things in a row that are no list: none of these words is said aloud. */
export const rows = {
  /** “Ada, 2 May; Bo, 3 May”: texts that may hold commas. */
  apart: (texts: readonly string[]): string => texts.join('; '),
  /** “21 → 83”: values that follow one another. */
  inTurn: (values: readonly string[]): string => values.join(' → '),
};
