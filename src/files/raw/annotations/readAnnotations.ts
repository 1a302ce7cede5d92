import type { Refusal } from '../../read/refusal.ts';
import type { AnnotationFile } from './annotation.ts';
import { claimRecordOf } from './claimRecord.ts';
import { annotationTable } from './table.ts';
import { webAnnotation } from './webAnnotation.ts';

/**
 * Reads a file of annotations: W3C Web Annotations (one, a list, a page or a collection), the export of Hypothesis or of
 * Recogito, our own `claims.json`, or a table (CSV or TSV) with a column of quotes.
 */
export function readAnnotations(text: string): AnnotationFile | Refusal {
  const bare = text.replace(/^\uFEFF/, '').trim();
  if (bare === '') return { refusal: 'is empty' };
  if (!/^[[{]/.test(bare)) return annotationTable(bare);
  try {
    return annotationsIn(JSON.parse(bare));
  } catch (error) {
    return { refusal: `is no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function annotationsIn(json: unknown): AnnotationFile | Refusal {
  const entries = entriesOf(json);
  if (entries.length === 0) return { refusal: 'holds no annotations: neither “target” nor “quote” is in it' };
  const read = entries.map((entry) => claimRecordOf(entry) ?? webAnnotation(entry));
  const annotations = read.filter((one) => one !== undefined && one.quote.length > 0) as AnnotationFile['annotations'];
  return { annotations, wordless: entries.length - annotations.length };
}

/** Where lists of annotations stand: W3C pages and collections, Hypothesis's export and its API. */
const LISTS = ['first', 'items', 'annotations', 'rows'];

function entriesOf(json: unknown): object[] {
  if (Array.isArray(json)) return json.flatMap(entriesOf);
  if (typeof json !== 'object' || json === null) return [];
  if ('target' in json || 'quote' in json) return [json];
  return LISTS.flatMap((key) => (key in json ? entriesOf((json as Record<string, unknown>)[key]) : []));
}
