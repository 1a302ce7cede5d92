import { isMap, isNode, isScalar, isSeq, parseDocument, stringify, type Document } from 'yaml';
import { readProse } from '../../markdown/readProse.ts';
import { splitFrontMatter } from '../read/frontMatter.ts';

/** The text of a content file, and where its parts stand, so that an edit changes one part and leaves all others as they are. */
export interface Opened {
  document: Document;
  yamlStart: number;
  /** Where the YAML ends: at the closing fence. */
  yamlEnd: number;
  bodyStart: number;
  newline: string;
}

/** The text with the value at `keys` replaced; undefined where `from` is not what stands there, plain or in quotation marks. */
export function replaceValue(
  source: string,
  keys: readonly (string | number)[],
  from: string,
  to: string,
): string | undefined {
  const { document, yamlStart } = open(source);
  const node = document.getIn(keys, true);
  if (!isScalar(node) || !node.range) return undefined;
  const [start, end] = [yamlStart + node.range[0], yamlStart + node.range[1]];
  const [, mark = '', value] = /^(["']?)(.*)\1$/s.exec(source.slice(start, end)) ?? [];
  return value === from ? splice(source, start, end, mark + to + mark) : undefined;
}

/** The text in which every link to `from`, such as `entity:ada-lund`, leads to `to`. Words that only look like a link stay as they are. */
export function replaceLinks(source: string, from: string, to: string): string {
  const { bodyStart } = open(source);
  const places = source.slice(bodyStart).matchAll(new RegExp(`(?<=\\]\\(\\s*<?|\\]:\\s*<?|<)${from}(?![\\w-])`, 'g'));
  let body = source.slice(bodyStart);
  for (const { index } of [...places].toReversed()) {
    const changed = splice(body, index, index + from.length, to);
    if (linksTo(changed, from) < linksTo(body, from)) body = changed;
  }
  return source.slice(0, bodyStart) + body;
}

function linksTo(body: string, url: string): number {
  return readProse(body).links.filter((link) => link.url === url).length;
}

/**
 * The text with a key of the front matter set to a value, in its place. A new one stands behind those that come before it in
 * the `order` of its schema, or else at the end.
 */
export function setKey(source: string, key: string, value: unknown, order: readonly string[] = []): string {
  const opened = open(source);
  const { document, yamlStart, yamlEnd, newline } = opened;
  const written = stringify({ [key]: value }, { lineWidth: 0, indentSeq: true })
    .trimEnd()
    .replaceAll('\n', newline);
  const pair = pairOf(document, key);
  if (pair) return splice(source, yamlStart + pair.start, endOf(source, opened, pair), written);
  const earlier = order.slice(0, Math.max(0, order.indexOf(key))).flatMap((each) => pairOf(document, each) ?? []);
  const last = earlier.at(-1);
  const place = last ? nextLine(source, opened, last) : yamlEnd;
  return splice(source, place, place, written + newline);
}

/** Where something stands in the YAML: a key with its value, or a list. */
interface Pair {
  start: number;
  end: number;
}

/** Where the last sign of a value stands in the text. */
function endOf(source: string, { yamlStart }: Opened, { start, end }: Pair): number {
  return yamlStart + start + source.slice(yamlStart + start, yamlStart + end).trimEnd().length;
}

/** Where the line begins that follows a value and the comment behind it. */
function nextLine(source: string, opened: Opened, pair: Pair): number {
  return source.indexOf('\n', endOf(source, opened, pair)) + 1;
}

/** Where a key and its value stand in the YAML. */
function pairOf(document: Document, key: string): Pair | undefined {
  const pair = isMap(document.contents)
    ? document.contents.items.find((item) => isScalar(item.key) && item.key.value === key)
    : undefined;
  if (!pair || !isNode(pair.key) || !pair.key.range) return undefined;
  const [start] = pair.key.range;
  return { start, end: isNode(pair.value) && pair.value.range ? pair.value.range[1] : start + key.length + 1 };
}

/** The text without a key of the front matter, nor its value; a comment on lines of its own stays. */
export function removeKey(source: string, key: string): string {
  const opened = open(source);
  const pair = pairOf(opened.document, key);
  return pair ? splice(source, opened.yamlStart + pair.start, nextLine(source, opened, pair), '') : source;
}

/** The text with one more item at the end of a list of the front matter. A list that is not there is made, as `setKey` does. */
export function appendItem(source: string, key: string, item: unknown, order: readonly string[] = []): string {
  const opened = open(source);
  const { document, yamlStart, newline } = opened;
  const list = document.get(key, true);
  const [first] = isSeq(list) ? list.items : [];
  if (!isSeq(list) || !list.range || list.flow || !isNode(first) || !first.range)
    return setKey(source, key, [...items(list), item], order);
  const end = endOf(source, opened, { start: list.range[0], end: list.range[1] });
  const dash = source.lastIndexOf('-', yamlStart + first.range[0] - 1);
  const indent = source.slice(source.lastIndexOf('\n', dash) + 1, dash);
  const lines = stringify([item], { lineWidth: 0 }).trimEnd().split('\n');
  return splice(source, end, end, lines.map((line) => newline + indent + line).join(''));
}

function items(list: unknown): unknown[] {
  const value: unknown = isSeq(list) ? list.toJSON() : [];
  return Array.isArray(value) ? value : [];
}

/** Takes the text of a content file apart; throws where it has no front matter. */
export function open(source: string): Opened {
  const split = splitFrontMatter(source);
  if (!split) throw new Error('This file has no front matter.');
  const { yaml, yamlStart, bodyStart } = split;
  const document = parseDocument(yaml, { schema: 'core' });
  return {
    document,
    yamlStart,
    yamlEnd: yamlStart + yaml.length,
    bodyStart,
    newline: source.includes('\r\n') ? '\r\n' : '\n',
  };
}

/** A text with what stands from `start` to `end` replaced. */
export function splice(text: string, start: number, end: number, insert: string): string {
  return text.slice(0, start) + insert + text.slice(end);
}
