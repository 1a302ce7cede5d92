import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import {
  isAlias,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLParseError,
} from 'yaml';

import { forbiddenCharacters, forbiddenValues } from './characters.ts';
import type { TrailingComment } from '../../model/rules/rule.ts';

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
export interface FrontMatterFault {
  file: string;
  line: number;
  column: number;
  message: string;
}

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
  if (!split)
    return [
      {
        file,
        line: 1,
        column: 1,
        message: 'has no front matter; begin the file with a line “---” and end the front matter with another',
      },
    ];
  const forbidden = forbiddenCharacters(text);
  if (forbidden.length > 0)
    return forbidden.map(({ offset, message }) => ({ file, ...placeIn(text, offset), message }));
  const { yaml, bodyStart } = split;
  const lines = new LineCounter();
  const position = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: col };
  };
  let nodes: Document | undefined;
  const parseNodes = (): Document =>
    (nodes ??= parseDocument(yaml, { lineCounter: lines, schema: 'core', uniqueKeys: true }));
  const read = readYaml(yaml);
  const faults = 'fault' in read || REFERENCE.test(yaml) ? yamlFaults(parseNodes()) : [];
  if ('fault' in read && faults.length === 0) faults.push(read.fault);
  if (!('data' in read) || faults.length > 0)
    return faults.map(({ offset, message }) => ({ file, ...position(offset), message }));

  const values = forbiddenValues(read.data);
  if (values.length > 0)
    return values.map(({ keys, message }) => ({ file, ...position(offsetOf(parseNodes(), keys)), message }));

  return {
    file,
    data: read.data,
    body: text.slice(bodyStart),
    comments: TRAILING.test(yaml) ? trailingComments(parseNodes()) : [],
    locate(at) {
      if ('keys' in at) return position(offsetOf(parseNodes(), at.keys));
      return placeIn(text, bodyStart + at.body);
    },
  };
}

/** The line and column, from 1, of an offset in a text. */
function placeIn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const QUOTE = '; if it is text, put quotation marks around all of it, or write it below “>-”';

/** What to do about the parser's errors that an editor makes most, by their codes. */
const REMEDIES: Partial<Record<YAMLParseError['code'], string>> = {
  BAD_SCALAR_START: QUOTE,
  BLOCK_AS_IMPLICIT_KEY: QUOTE,
  UNEXPECTED_TOKEN: QUOTE,
  TAB_AS_INDENT: '; use spaces',
  DUPLICATE_KEY: '; keep one of the two',
};

/** What may be a comment behind a value that its author did not mean as one. */
const TRAILING = /\S[ \t]+#[^\s#]/;

/** The comments right behind values without quotation marks. */
function trailingComments(document: Document): TrailingComment[] {
  const found: TrailingComment[] = [];
  visit(document, {
    Scalar(_, node, path) {
      if (node.type !== 'PLAIN' || !node.comment) return;
      found.push({ keys: keysOf([...path, node]), comment: `#${node.comment}` });
    },
  });
  return found;
}

/** The keys and places of a list that lead to a node. */
function keysOf(path: readonly unknown[]): (string | number)[] {
  return path.flatMap((step, index): (string | number)[] => {
    if (isPair(step)) return isScalar(step.key) ? [String(step.key.value)] : [];
    const next = path[index + 1];
    return isSeq(step) ? [step.items.indexOf(next)] : [];
  });
}

/** Matches every anchor and alias, and some words that only look like one. */
const REFERENCE = /(?:^|[\s,[{:-])[&*]/;

/**
 * Reads YAML with the faster of two parsers. That one does not say where a key stands, so that the other reads the same once
 * more where something is wrong.
 */
function readYaml(yaml: string): { data: unknown } | { fault: { offset: number; message: string } } {
  try {
    return { data: load(yaml, { schema: CORE_SCHEMA }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    // The types promise a mark, but an empty document followed by something has none.
    const { mark } = error as { mark?: { position: number } };
    return { fault: { offset: mark?.position ?? 0, message: error.reason } };
  }
}

/** What is wrong with YAML: the parser's errors, each cut down to its first line, and every anchor and alias. */
function yamlFaults(document: Document): { offset: number; message: string }[] {
  const faults = document.errors.map(({ pos, code, message }) => ({
    offset: pos[0],
    message: `${message.split(/ at line|:?\n/)[0] ?? message}${REMEDIES[code] ?? ''}`,
  }));
  visit(document, {
    Node(_, node) {
      if (isAlias(node) || node.anchor)
        faults.push({ offset: node.range?.[0] ?? 0, message: 'uses a YAML anchor or alias; write the value out' });
    },
  });
  return faults;
}

/** The offset of the value at `keys`, or of the nearest key above it that exists. */
function offsetOf(document: Document, keys: readonly (string | number)[]): number {
  for (let depth = keys.length; depth > 0; depth -= 1) {
    const node: unknown = document.getIn(keys.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
