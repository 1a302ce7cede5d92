import type { SchemaParams } from '../../schemas/messages.ts';
import type { None } from '../../said.ts';
import type { FileFaults } from '../../story/fileFaults.ts';

/** What is said of files before the rules look at the content as a whole: the parameters of each message, by the rule and the key. */
export interface ReadingParams {
  'file-place': FileFaults & { elsewhere: None; noStory: { folder: string } };
  'front-matter': YamlFaults & { missing: None };
  schema: SchemaParams;
  wording: YamlFaults & WordingFaults & { noList: None; noText: { path: string } };
}

/** Why YAML cannot be read. */
export interface YamlFaults {
  /** In the words of the parser, and its code where it has one for this. */
  syntax: { reason: string; code: string | undefined };
  anchor: None;
  /** A character that no file may hold, as U+0008, and the last words before it. */
  character: { codePoint: string; after: string };
}

/** Why a message of the editors' own cannot take the place of the catalogue's. */
export interface WordingFaults {
  empty: None;
  /** In the words of the parser. */
  format: { reason: string };
  group: { path: string; within: readonly string[] };
  unknown: { path: string; near: string | undefined };
  parameter: { name: string; known: readonly string[]; near: string | undefined };
  counted: { parameter: string };
  dated: { parameter: string };
  bareDate: { parameter: string };
  bareNumber: { parameter: string };
  tag: { tag: string; known: readonly string[] };
}
