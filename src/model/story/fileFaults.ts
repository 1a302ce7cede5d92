import type { None } from '../said.ts';

/** Why a file of the content folder cannot be read: the parameters of each message, by its key. */
export interface FileFaults {
  irregular: None;
  /** The code of the operating system's error. */
  denied: { code: string };
  large: { mostBytes: number };
  binary: None;
}
