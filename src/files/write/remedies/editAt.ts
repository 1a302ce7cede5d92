import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  Scalar,
  stringify,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { open, setKey, splice, type Opened } from '../edits.ts';

type Keys = readonly (string | number)[];

/** The text in which the key at a place has another name; undefined where there is no such key. */
export function renameAt(source: string, at: Keys, name: string): string | undefined {
  const opened = open(source);
  const key = pairAt(opened, at)?.key;
  if (!isNode(key) || !key.range) return undefined;
  const [start, end] = [opened.yamlStart + key.range[0], opened.yamlStart + key.range[1]];
  return splice(source, start, end, inStyle(name, key));
}

/**
 * The text with another value at a place, in the style of the one that stands there: quotation marks, or a block of text.
 * A key of the front matter that is not there is added; undefined where any other place is not there.
 */
export function setAt(
  source: string,
  at: Keys,
  value: string | number | readonly (string | number)[],
): string | undefined {
  const opened = open(source);
  const node: unknown = opened.document.getIn(at, true);
  const [key] = at;
  if (at.length === 1 && typeof key === 'string' && (typeof value === 'object' || !isScalar(node)))
    return setKey(source, key, value);
  if (!isScalar(node) || !node.range || typeof value === 'object') return undefined;
  const start = opened.yamlStart + node.range[0];
  const old = source.slice(start, opened.yamlStart + node.range[1]);
  const isBlock = node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL;
  if (!isBlock) return splice(source, start, start + old.trimEnd().length, inStyle(value, node));
  const [, header = '', indent = ''] = /^([^\n]*\n)([ \t]*)/.exec(old) ?? [];
  return splice(source, start, start + old.trimEnd().length, `${header}${indent}${String(value)}`);
}

/** The text without what stands at a place: a key with its value, or an item of a list. A list that is empty then goes too. */
export function removeAt(source: string, at: Keys): string | undefined {
  const opened = open(source);
  const parent = parentOf(opened, at);
  if (!parent) return undefined;
  if (parent.items.length === 1 && at.length > 1) return removeAt(source, at.slice(0, -1));
  const index = indexIn(parent, at.at(-1));
  const item = parent.items[index];
  const own = startOf(item);
  if (own === undefined || parent.flow) return undefined;
  // From the beginning of its own line to the beginning of the next item's, or to where the whole of it ends.
  const lineStart = source.lastIndexOf('\n', opened.yamlStart + own - 1) + 1;
  const end = endOf(item);
  const lineEnd = source.indexOf('\n', opened.yamlStart + Math.max(own, (end ?? own) - 1));
  return splice(source, lineStart, lineEnd + 1, '');
}

function pairAt(opened: Opened, at: Keys): Pair | undefined {
  const parent = parentOf(opened, at);
  return isMap(parent) ? parent.items[indexIn(parent, at.at(-1))] : undefined;
}

function parentOf({ document }: Opened, at: Keys): YAMLMap | YAMLSeq | undefined {
  const parent: unknown = at.length === 1 ? document.contents : document.getIn(at.slice(0, -1), true);
  return isMap(parent) || isSeq(parent) ? parent : undefined;
}

function indexIn(parent: YAMLMap | YAMLSeq, key: string | number | undefined): number {
  return isMap(parent) ? parent.items.findIndex((pair) => isScalar(pair.key) && pair.key.value === key) : Number(key);
}

function startOf(item: unknown): number | undefined {
  const node = item !== null && typeof item === 'object' && 'key' in item ? item.key : item;
  return isNode(node) ? node.range?.[0] : undefined;
}

function endOf(item: unknown): number | undefined {
  const last = item !== null && typeof item === 'object' && 'value' in item && isNode(item.value) ? item.value : item;
  return isNode(last) ? last.range?.[1] : undefined;
}

/** A value as it is written in the style of a node: in its quotation marks, or plain where that can be read back. */
function inStyle(value: string | number, node: Node): string {
  const scalar = new Scalar(value);
  if (isScalar(node) && (node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE))
    scalar.type = node.type;
  return stringify(scalar, { lineWidth: 0 }).trimEnd();
}
