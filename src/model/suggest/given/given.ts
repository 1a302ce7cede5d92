/** What a document gives of itself, and where. */
export interface Given {
  from: string;
  value: string;
}

/** What that tells, in the words of a field, and how it was found. */
export interface Said<Value extends string = string> {
  value: Value;
  because: string;
}

/** How something was found that some places give. */
export function becauseOf(places: readonly Given[]): string {
  return `The page gives ${places.map(({ from, value }) => `“${value}” (${from})`).join(' and ')}.`;
}
