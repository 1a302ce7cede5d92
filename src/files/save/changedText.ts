import { isDeepStrictEqual } from 'node:util';
import { keysOf } from '../read/entries.ts';
import { parseFrontMatter, splitFrontMatter } from '../read/frontMatter.ts';
import type { Collection } from '../read/places.ts';
import { removeKey, setKey } from '../write/edits.ts';
import { fieldToWrite, type GivenFields } from './recordText.ts';

/**
 * The text of a content file with some fields changed: null takes a field out. What is not named, and what already says the
 * same, stays as it stands, byte for byte. With a `body`, the words behind the front matter are replaced too.
 */
export function changedText(collection: Collection, source: string, fields: GivenFields, body?: string): string {
  const read = parseFrontMatter('', source);
  const before = Array.isArray(read) ? {} : (read.data as GivenFields);
  let text = source;
  for (const [key, value] of Object.entries(fields)) {
    const written = fieldToWrite(collection, key, value);
    if (isDeepStrictEqual(fieldToWrite(collection, key, before[key]), written)) continue;
    if (written !== undefined) text = setKey(text, key, written, keysOf(collection));
    else if (Object.hasOwn(before, key)) text = removeKey(text, key);
  }
  return body === undefined ? text : withBody(text, body.trim());
}

function withBody(text: string, body: string): string {
  const split = splitFrontMatter(text);
  if (!split || text.slice(split.bodyStart).trim() === body) return text;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const written = body === '' ? '' : `\n${body}\n`;
  return text.slice(0, split.bodyStart) + written.replaceAll('\n', newline);
}
