import { toEntries } from '../read/entries.ts';
import { parseFrontMatter } from '../read/frontMatter.ts';
import { placeOf } from '../read/places.ts';

/** What is wrong with a field that somebody filled in; without a field, with the whole. */
export interface Fault {
  field?: string;
  message: string;
}

/** What is wrong with the text of a content file, taken alone. */
export function faultsOf(file: string, text: string): Fault[] {
  const place = placeOf(file);
  const content = parseFrontMatter(file, text);
  if (Array.isArray(content)) return content.map(({ message }) => ({ message }));
  if (!place) return [{ message: `“${file}” is no place that content has` }];
  return toEntries([{ ...place, content }]).problems.map(({ at, message }) => {
    const [field] = 'keys' in at ? at.keys : [];
    return field === undefined ? { message } : { field: String(field), message };
  });
}
