import { toEntries } from '../read/entries.ts';
import { parseFrontMatter } from '../read/frontMatter.ts';
import { placeOf } from '../read/places.ts';
import { problemInWords } from '../../wording/problems/problems.ts';

/** What is wrong with a field that somebody filled in; without a field, with the whole. */
export interface Fault {
  field?: string;
  message: string;
}

/** What is wrong with the text of a content file, taken alone. */
export function faultsOf(file: string, text: string): Fault[] {
  const place = placeOf(file);
  const content = parseFrontMatter(file, text);
  if (Array.isArray(content))
    return content.map((fault) => ({ message: problemInWords({ rule: 'front-matter', ...fault }) }));
  if (!place) return [{ message: `“${file}” is no place that content has` }];
  return toEntries([{ ...place, content }]).problems.map((problem) => {
    const [field] = 'keys' in problem.at ? problem.at.keys : [];
    const message = problemInWords(problem);
    return field === undefined ? { message } : { field: String(field), message };
  });
}
