import type { Words } from './catalogues.ts';

/** How many names stand in a sentence at most, before the others are counted. */
const NAMED = 3;

/** “Reuters, Axios, and NBC News” from names; of many, “Reuters, Axios, NBC News, and 2 others”. */
export function namesInWords({ formats, independence }: Words, names: readonly string[]): string {
  const more = names.length - NAMED;
  // To count a single name takes as much room as the name.
  if (more <= 1) return formats.list(names);
  return formats.list([...names.slice(0, NAMED), independence.others({ number: more })]);
}
