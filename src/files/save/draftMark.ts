/** What marks the file of a claim that nobody has gone over yet. */
const MARK = '# a draft that was made for you: go over each field, then remove this line\n';

/** The text of a claim's file, marked as a draft. */
export function markAsDraft(source: string): string {
  return source.replace('---\n', `---\n${MARK}`);
}

/** The text of a claim's file that somebody has gone over. */
export function withoutDraftMark(source: string): string {
  return source.replace(MARK, '');
}
