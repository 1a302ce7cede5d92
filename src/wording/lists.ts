const LISTED = new Intl.ListFormat('en', { type: 'conjunction' });
/** How many names stand in a sentence at most, before the others are counted. */
const NAMED = 3;

/** “Reuters, Axios, and NBC News” from names; of many, “Reuters, Axios, NBC News, and 2 others”. */
export function namesInWords(names: readonly string[]): string {
  const more = names.length - NAMED;
  // To count a single name takes as much room as the name.
  if (more <= 1) return LISTED.format(names);
  return LISTED.format([...names.slice(0, NAMED), `${more} others`]);
}
