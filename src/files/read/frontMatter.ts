import { forbiddenCharacters } from './characters.ts';
import { placeIn, readYaml } from './yaml.ts';
import type { ReadingParams } from '../../model/rules/params/reading.ts';
import type { TrailingComment } from '../../model/rules/rule.ts';
import type { Said } from '../../model/said.ts';

/** A content file, taken apart. */
export interface ContentFile {
  /** Relative to the content folder, with forward slashes. */
  file: string;
  data: unknown;
  body: string;
  /** The line and column, from 1, of a place in the file. */
  locate(at: { keys: (string | number)[] } | { body: number }): { line: number; column: number };
  /** Comments that stand right behind a value. */
  comments: TrailingComment[];
}

/** Why a file's front matter cannot be read. */
export type FrontMatterFault = Said<ReadingParams['front-matter']> & { line: number; column: number };

const FENCE = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?\n)?---[ \t]*(?:\r?\n|$)/;

/** Where the front matter's YAML and the body stand in a file's text; undefined where it has no front matter. */
export function splitFrontMatter(source: string): { yaml: string; yamlStart: number; bodyStart: number } | undefined {
  const [whole, open = '', yaml = ''] = FENCE.exec(source) ?? [];
  return whole === undefined ? undefined : { yaml, yamlStart: open.length, bodyStart: whole.length };
}

/** Splits a file into YAML front matter and Markdown body; a byte-order mark and CRLF are taken as absent. */
export function parseFrontMatter(file: string, source: string): ContentFile | FrontMatterFault[] {
  const text = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const split = splitFrontMatter(text);
  if (!split) return [{ line: 1, column: 1, key: 'missing', params: {} }];
  const forbidden = forbiddenCharacters(text);
  if (forbidden.length > 0)
    return forbidden.map(({ offset, params }) => ({ ...placeIn(text, offset), key: 'character', params }));
  const { yaml, bodyStart } = split;
  const read = readYaml(yaml, 2);
  if ('faults' in read) return read.faults;
  return {
    file,
    data: read.data,
    body: text.slice(bodyStart),
    comments: read.comments,
    locate: (at) => ('keys' in at ? read.locate(at.keys) : placeIn(text, bodyStart + at.body)),
  };
}
