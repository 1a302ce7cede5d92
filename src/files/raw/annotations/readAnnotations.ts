import { posix } from 'node:path';
import { messageOf } from '../../../model/text/messageOf.ts';
import { count } from '../../../wording/en/forms.ts';
import type { Refusal } from '../../read/refusal.ts';
import type { AnnotationFile } from './annotation.ts';
import { claimRecordOf } from './claimRecord.ts';
import { annotationTable } from './table.ts';
import { webAnnotation } from './webAnnotation.ts';

/** Gives the text of a file by its path from the one that is read; undefined where it is not there. */
export type Beside = (path: string) => string | undefined;

/**
 * Reads a file of annotations: W3C Web Annotations (one, a list, a page or a collection), the export of Hypothesis or of
 * Recogito, our own `claims.json`, or a table (CSV or TSV) with a column of quotes. A collection may name its annotations by
 * their addresses alone, as ours do; they are read `beside` it, where a copy of the site has them.
 */
export function readAnnotations(text: string, beside: Beside = () => undefined): AnnotationFile | Refusal {
  const bare = text.replace(/^\uFEFF/, '').trim();
  if (bare === '') return { refusal: 'is empty' };
  if (!/^[[{]/.test(bare)) return annotationTable(bare);
  try {
    return annotationsIn(JSON.parse(bare), beside);
  } catch (error) {
    return { refusal: `is no JSON: ${messageOf(error)}` };
  }
}

function annotationsIn(json: unknown, beside: Beside): AnnotationFile | Refusal {
  const found = entriesOf(json).map((entry) => (typeof entry === 'string' ? named(entry, json, beside) : entry));
  const entries = found.filter((entry) => typeof entry === 'object');
  const missing = found.filter((entry) => typeof entry === 'string');
  if (missing[0] !== undefined)
    return {
      refusal: `names ${count(missing.length, 'annotation')} by address alone, such as ${missing[0]}, and that does not stand where it did beside this file: give this file in a copy of its whole site, or the claims.json of that site, which holds all`,
    };
  if (entries.length === 0) return { refusal: 'holds no annotations: neither “target” nor “quote” is in it' };
  const read = entries.map((entry) => claimRecordOf(entry) ?? webAnnotation(entry));
  const annotations = read.filter((one) => one !== undefined && one.quote.length > 0) as AnnotationFile['annotations'];
  return { annotations, wordless: entries.length - annotations.length };
}

/** Where lists of annotations stand: W3C pages and collections, Hypothesis's export and its API. */
const LISTS = ['first', 'items', 'annotations', 'rows'];

/** The entries of a file, or their addresses. */
function entriesOf(json: unknown): (object | string)[] {
  if (typeof json === 'string') return [json];
  if (Array.isArray(json)) return json.flatMap(entriesOf);
  if (typeof json !== 'object' || json === null) return [];
  if ('target' in json || 'quote' in json) return [json];
  return LISTS.flatMap((key) => (key in json ? entriesOf((json as Record<string, unknown>)[key]) : []));
}

/** The annotation at an address, where it stands as far from the file of its collection as the addresses of the two say; else the address. */
function named(address: string, collection: unknown, beside: Beside): object | string {
  const id = typeof collection === 'object' && collection !== null && 'id' in collection ? String(collection.id) : '';
  const [from, to] = [id, address].map((one) => new URL(one, 'https://site.invalid').pathname) as [string, string];
  const text = beside(posix.relative(posix.dirname(from), to));
  const read: unknown = text === undefined ? undefined : JSON.parse(text);
  return typeof read === 'object' && read !== null ? read : address;
}
