/** Something wrong in the content: which rule it breaks, where, and how to mend it. */
export interface Problem {
  /** The file, relative to the content folder. */
  file: string;
  /** Where in its front matter, key by key; or the offset in its body, in UTF-16 code units. */
  at: { keys: (string | number)[] } | { body: number } | { line: number; column: number };
  rule: string;
  /** What is wrong and what to do about it. */
  message: string;
}
