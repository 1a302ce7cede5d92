/** What a command is to write, by file relative to the content folder, and the file or folder that it is to move first. */
export interface Plan {
  files: Map<string, string>;
  move?: { from: string; to: string };
}
