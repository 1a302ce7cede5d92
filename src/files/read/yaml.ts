import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { isAlias, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';

import { forbiddenValues } from './characters.ts';
import type { YamlFaults } from '../../model/rules/params/reading.ts';
import type { TrailingComment } from '../../model/rules/rule.ts';
import type { Said } from '../../model/said.ts';

/** Why YAML cannot be read, and the line and column of that, from 1. */
export type YamlFault = Said<YamlFaults> & { line: number; column: number };

/** What YAML says, where each value stands in its file, and what comments stand right behind a value. */
export interface ReadYaml {
  data: unknown;
  locate: (keys: readonly (string | number)[]) => { line: number; column: number };
  comments: TrailingComment[];
}

/** Reads plain YAML, without anchors and aliases, which begins in a line of its file. Gives what it says, or all that is wrong with it. */
export function readYaml(yaml: string, firstLine = 1): ReadYaml | { faults: YamlFault[] } {
  const lines = new LineCounter();
  const position = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  let nodes: Document | undefined;
  const parseNodes = (): Document =>
    (nodes ??= parseDocument(yaml, { lineCounter: lines, schema: 'core', uniqueKeys: true }));
  const read = parsed(yaml);
  const faults = 'fault' in read || REFERENCE.test(yaml) ? yamlFaults(parseNodes()) : [];
  if ('fault' in read && faults.length === 0) faults.push(read.fault);
  if (!('data' in read) || faults.length > 0)
    return { faults: faults.map(({ offset, fault }) => ({ ...position(offset), ...fault })) };

  const locate: ReadYaml['locate'] = (keys) => position(offsetOf(parseNodes(), keys));
  // Only an escape can write what the file itself does not hold.
  const values = yaml.includes('\\') ? forbiddenValues(read.data) : [];
  if (values.length > 0)
    return { faults: values.map(({ keys, params }) => ({ ...locate(keys), key: 'character', params })) };
  return { data: read.data, locate, comments: TRAILING.test(yaml) ? trailingComments(parseNodes()) : [] };
}

/** The line and column, from 1, of an offset in a text. */
export function placeIn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

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

/** A fault and its offset in the YAML. */
interface FaultAt {
  offset: number;
  fault: Said<YamlFaults>;
}

function syntaxAt(offset: number, reason: string, code?: string): FaultAt {
  return { offset, fault: { key: 'syntax', params: { reason, code } } };
}

/**
 * Reads YAML with the faster of two parsers. That one does not say where a key stands, so that the other reads the same once
 * more where something is wrong.
 */
function parsed(yaml: string): { data: unknown } | { fault: FaultAt } {
  try {
    return { data: load(yaml, { schema: CORE_SCHEMA }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    // The types promise a mark, but an empty document followed by something has none.
    const { mark } = error as { mark?: { position: number } };
    const code = error.reason.startsWith('unknown tag') ? 'TAG_RESOLVE_FAILED' : undefined;
    return { fault: syntaxAt(mark?.position ?? 0, error.reason, code) };
  }
}

/** What is wrong with YAML: the parser's errors, each cut down to its first line, and every anchor and alias. */
function yamlFaults(document: Document): FaultAt[] {
  const faults = document.errors.map(({ pos, code, message }) =>
    syntaxAt(pos[0], message.split(/ at line|:?\n/)[0] ?? message, code),
  );
  visit(document, {
    Node(_, node) {
      if (isAlias(node) || node.anchor)
        faults.push({ offset: node.range?.[0] ?? 0, fault: { key: 'anchor', params: {} } });
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
