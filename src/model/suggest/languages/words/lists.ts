/** The words of a list that is written with spaces. */
export function list(words: string): string[] {
  return words.trim().split(/\s+/);
}

/** The phrases of a list that is written with commas. */
export function phrases(list: string): string[] {
  return list.trim().split(/,\s+/);
}
