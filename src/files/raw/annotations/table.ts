import Papa from 'papaparse';
import { claimId } from '../../../model/schemas/values.ts';
import type { Refusal } from '../../read/refusal.ts';
import type { Annotation, AnnotationFile } from './annotation.ts';

/** What the columns are called that tables of annotations have: in ours, in Recogito's and where people make one themselves. */
const COLUMNS = {
  quote: ['quote', 'exact', 'quote_transcription', 'quotation', 'highlight', 'words'],
  prefix: ['prefix', 'before'],
  suffix: ['suffix', 'after'],
  comment: ['statement', 'claim', 'comment', 'comments', 'annotation', 'text'],
  note: ['note'],
  tags: ['tags', 'tag'],
  source: ['article', 'url', 'uri', 'source', 'file'],
  start: ['start', 'anchor'],
} satisfies Record<string, string[]>;

/** The columns of our own table that hold a field of a claim as it stands in front matter. */
const FIELDS = ['kind', 'modality', 'origin', 'happened', 'said', 'asOf', 'event'];

type Row = Readonly<Record<string, string>>;

/** Reads a table whose first row names its columns; one of them holds the quotes. */
export function annotationTable(text: string): AnnotationFile | Refusal {
  const { data, meta } = Papa.parse<Row>(text, { header: true, skipEmptyLines: 'greedy' });
  const names = meta.fields ?? [];
  const column = (wanted: keyof typeof COLUMNS): string | undefined =>
    COLUMNS[wanted].flatMap((known) => names.find((name) => name.trim().toLowerCase() === known) ?? [])[0];
  if (column('quote') === undefined)
    return { refusal: `has no column of quotes; call it “quote”. Its columns are ${names.join(', ')}` };
  const isOurs = names.includes('articleUrl') && names.includes('firstPublished');
  const annotations = data.map((row) => annotationOf(row, (wanted) => row[column(wanted) ?? ''] ?? '', isOurs));
  const worded = annotations.filter(({ quote }) => quote.length > 0);
  return { annotations: worded, wordless: annotations.length - worded.length };
}

function annotationOf(row: Row, cell: (wanted: keyof typeof COLUMNS) => string, isOurs: boolean): Annotation {
  // Our table for spreadsheets keeps a cell from being run as a formula by an apostrophe.
  const plain = (value: string): string => (isOurs ? value.replace(/^'(?=[=+\-@\t\r])/, '') : value);
  const start = /^(?:char-offset:)?(\d+)$/.exec(cell('start'))?.[1];
  const words = plain(cell('quote'));
  const spans = (isOurs ? words.split(' … ') : [words]).filter((span) => span.trim() !== '');
  const id = isOurs ? claimId.safeParse(row.id).data : undefined;
  const about = isOurs ? (row.about ?? '').split(' ').filter(Boolean) : [];
  const fields = isOurs ? FIELDS.flatMap((key) => (row[key] ? [[key, row[key]] as const] : [])) : [];
  return {
    ...(id !== undefined && { claim: id }),
    ...(cell('source') !== '' && { source: cell('source') }),
    quote: spans.map((exact) => ({
      exact,
      prefix: spans.length === 1 ? cell('prefix') : '',
      suffix: spans.length === 1 ? cell('suffix') : '',
      ...(start !== undefined && { start: Number(start) }),
    })),
    comment: plain(cell('comment')),
    tags: cell('tags')
      .split(/[,;|]/)
      .map((tag) => tag.trim())
      .filter(Boolean),
    fields: { ...Object.fromEntries(fields), ...(about.length > 0 && { about }) },
    ...(cell('note') !== '' && { note: plain(cell('note')) }),
  };
}
