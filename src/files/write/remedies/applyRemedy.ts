import { isNode } from 'yaml';
import type { Edit, Remedy } from '../../../model/rules/problems.ts';
import { open } from '../edits.ts';
import { removeAt, renameAt, setAt } from './editAt.ts';

/**
 * A content file's text with a remedy carried out: only the values and keys that it names change. Undefined where one of
 * its places is not in the file, which may have changed meanwhile.
 */
export function applyRemedy(source: string, { edits }: Remedy): string | undefined {
  return edits.reduce<string | undefined>(
    (text, edit) => (text === undefined ? undefined : applied(text, edit)),
    source,
  );
}

function applied(source: string, edit: Edit): string | undefined {
  if ('rename' in edit) return renameAt(source, edit.at, edit.rename);
  if ('remove' in edit) return removeAt(source, edit.at);
  const text = setAt(source, edit.at, edit.set);
  return text !== undefined && isAt(text, edit.at, edit.set) ? text : undefined;
}

/** Whether a value can be read back from its place: between the commas of a list in one line not every text can stand. */
function isAt(text: string, at: readonly (string | number)[], value: unknown): boolean {
  const read = open(text).document.getIn(at, true);
  return isNode(read) && JSON.stringify(read.toJSON()) === JSON.stringify(value);
}
